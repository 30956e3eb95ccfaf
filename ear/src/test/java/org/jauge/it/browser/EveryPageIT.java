package org.jauge.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.it.fixture.BulkPreview;
import org.jauge.it.fixture.DeskBooking;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MailedSale;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.NewGlobalQuota;
import org.jauge.it.fixture.NewKey;
import org.jauge.it.fixture.OpenShop;
import org.jauge.it.fixture.ReleaseBegun;
import org.jauge.it.fixture.SeriesBegun;
import org.jauge.it.fixture.Staged;
import org.jauge.it.fixture.TillClosed;
import org.jauge.it.fixture.WithTables;
import org.jauge.merchant.Channel;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.Role;
import org.jauge.merchant.Scope;
import org.jauge.quota.QuotaScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page, found by following every link as an owner, is in order in both languages, on a desk and on a phone, and
 * without a mouse. It is opened in French, whose words are the longer ones; in English it is laid out on a phone alone.
 */
class EveryPageIT extends SignedInTest {

    private static final Path PAGES = Path.of("../web-module/src/main/webapp");

    private static final Set<String> OUTSIDE = Set.of(
            "/signin.xhtml",
            "/setup.xhtml",
            "/password.xhtml",
            "/forgotten.xhtml",
            "/sandbox.xhtml",
            "/errors/expired.xhtml",
            "/errors/failed.xhtml",
            "/errors/missing.xhtml",
            "/errors/overheard.xhtml");

    private static House house;
    private static long event;
    private static List<String> doors;

    private Inspection inspection;

    @BeforeAll
    static void open() {
        house = House.open();
        house.colleague("Ann", Role.BOX_OFFICE);
        house.colleague("Dora", Role.EXTERNAL_CLERK);
        var shop = house.call(new OpenShop(10, 30, 20, 3));
        house.call(new NewKey(KeyKind.SECRET, false, shop, EnumSet.allOf(Scope.class)));
        var drink = FxDrink.enter(house.owner());
        event = drink.event();
        house.call(new NewGlobalQuota("Tables", QuotaScope.DAY, 10));
        house.call(new BulkPreview(drink.activityId()));
        house.call(new WithTables(drink.activityId(), drink.place("A"), List.of("T1", "T2"), 8));
        var sold = house.call(new DeskSale(event, drink.place("A"), drink.category(FxDrink.COUPLE), 2));
        house.call(new Staged("Média", event, drink.place("A"), drink.category(FxDrink.SPECIAL), 1));
        house.call(new MayBook(Channel.BOX_OFFICE));
        var booked = house.call(new DeskBooking(event, drink.place("A"), drink.category(FxDrink.SPECIAL), 2));
        house.call(new TillClosed("0.50"));
        house.call(new MailedSale(event, drink.place("A"), drink.category(FxDrink.SPECIAL), 1, "zoe@it.example", "fr"));
        doors = doors(drink, booked, sold);
    }

    private static List<String> doors(Entered drink, String booked, String sold) {
        var special = "?id=" + drink.category(FxDrink.SPECIAL) + "&quota=" + drink.quota(FxDrink.DRINK);
        return List.of(
                "/index.xhtml",
                "/quotas/global/edit.xhtml",
                "/categories/recount.xhtml" + special,
                "/dossiers/booking.xhtml?number=" + booked,
                "/boxoffice/external/account.xhtml",
                "/dossiers/cancel.xhtml?number=" + sold,
                "/tickets/print.xhtml?dossier=" + sold,
                "/releases/progress.xhtml?id=" + house.call(new ReleaseBegun()),
                "/calendar/progress.xhtml?id=" + house.call(new SeriesBegun(drink.activityId())));
    }

    @BeforeEach
    void inspect() {
        inspection = new Inspection(page, this::snapshot);
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    @Test
    @DisplayName("Every page: no foreign text, no raw key, nothing wider than the window, nothing for the mouse alone")
    void every_page_is_in_order() throws IOException {
        speak("fr");

        var payments = Stream.of(payment(new Desk(page)), payment(Desk.external(page)));
        var seen = walk(Stream.concat(doors.stream(), payments).toList());
        lookInEnglish(seen);

        var expected = new TreeSet<>(pages());
        expected.removeAll(OUTSIDE);
        assertThat(inspection.wrong()).isEmpty();
        assertThat(seen.stream().map(address -> address.replaceFirst("\\?.*", "")))
                .containsAll(expected);
    }

    @ParameterizedTest(name = "Every page for those outside in {0}")
    @ValueSource(strings = {"fr", "en"})
    void every_page_outside_is_in_order(String language) {
        page.context().clearCookies();
        open("/signin.xhtml");
        speak(language);

        for (var address : new TreeSet<>(OUTSIDE)) // error pages speak the browser's, whatever was chosen
        if (language.equals("fr") || !address.startsWith("/errors/")) look(language, address + "?token=none");

        assertThat(inspection.wrong()).isEmpty();
    }

    @Test
    @DisplayName("Pages of an account in which nothing is yet say what to do first")
    void empty_pages_say_what_to_do() {
        var activity = house.activity("Vide").place("Salle", 10).enter().activityId();
        speak("fr");

        for (var address : List.of(
                "/calendar/list.xhtml?activity=",
                "/calendar/view.xhtml?activity=",
                "/categories/list.xhtml?activity=",
                "/quotas/list.xhtml?activity=")) {
            look("fr", address + activity, "/empty" + address);
            assertThat(page.locator(".empty a").count()).as(address).isPositive();
        }

        assertThat(inspection.wrong()).isEmpty();
    }

    private void speak(String language) {
        if (page.url().equals("about:blank")) open("/index.xhtml");
        var button = page.locator(".language").filter(new Locator.FilterOptions().setHasText(language));
        if (button.isEnabled()) button.click();
        page.locator("html[lang=" + language + "]").waitFor();
        page.waitForLoadState();
    }

    /** The page that only a cart leads to. */
    private String payment(Desk desk) {
        desk.event(event).choose("A").want("T-shirt", "1").take().toPayment();
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    /** From link to link, once for each kind of address; answers those that were seen. */
    private Set<String> walk(List<String> doors) {
        var kinds = new HashSet<String>();
        var seen = new LinkedHashSet<String>();
        var ahead = new ArrayDeque<>(doors);
        while (!ahead.isEmpty()) {
            var address = ahead.remove();
            seen.add(address);
            look("fr", address);
            for (var link : links()) if (kinds.add(kind(link))) ahead.add(link);
        }
        return seen;
    }

    private Collection<String> links() {
        return inspection.strings("() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))"
                + ".filter(a => /^\\/[^?]*\\.xhtml(\\?|$)/.test(a))");
    }

    /** Page and names of its parameters; gauges of different kinds differ, and so do the parts of a page. */
    private static String kind(String link) {
        var parts = link.split("\\?", 2);
        if (parts.length == 1) return link;
        return parts[0] + "?"
                + Arrays.stream(parts[1].split("&"))
                        .map(EveryPageIT::kindOfPart)
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    private static String kindOfPart(String part) {
        if (part.startsWith("gauge=")) return part.substring(0, 7);
        return part.startsWith("tab=") || part.startsWith("view=") ? part : part.replaceFirst("=.*", "");
    }

    private void look(String language, String address) {
        look(language, address, kind(address));
    }

    /** @param name of its pictures */
    private void look(String language, String address, String name) {
        inspection.asOnDesk();
        open(address);
        inspection.look(language, address, name);
    }

    private void lookInEnglish(Set<String> addresses) {
        open("/index.xhtml");
        speak("en");
        for (var address : addresses) inspection.lookInEnglish(address, kind(address));
    }

    private static Set<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> !page.startsWith("/WEB-INF/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
