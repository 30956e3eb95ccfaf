package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jauge.calendar.EventState;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Month, week and day as they are looked at, on a desk and on a phone. */
class CalendarViewsIT extends SignedInTest {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 11); // a Wednesday

    private static House house;
    private static Entered museum;
    private static long evening;

    @BeforeAll
    static void open() {
        house = House.open();
        museum = house.activity("Musée")
                .place("Grande salle", 30)
                .place("Cabinet", 2)
                .category(person("Adulte").at("Grande salle", "9.00").at("Cabinet", "12.00"))
                .enter();
        for (var hour = 10; hour < 16; hour++) museum.event(DAY.atTime(hour, 0));
        var busy = museum.event(DAY.plusDays(1).atTime(11, 0));
        museum.event(DAY.plusDays(2).atTime(11, 0), EventState.CANCELLED);
        evening = museum.event(DAY.minusDays(14).atTime(18, 30));
        house.call(new DeskSale(busy, museum.place("Grande salle"), museum.category("Adulte"), 30));
        house.call(new DeskSale(busy, museum.place("Cabinet"), museum.category("Adulte"), 2));
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private void look(String view) {
        open("/calendar/view.xhtml?activity=" + museum.activityId() + "&view=" + view + "&date=" + DAY);
    }

    private void pictures(String name) {
        screenshot(name);
        page.setViewportSize(390, 844);
        screenshot(name + "-phone");
        page.setViewportSize(1280, 800);
    }

    @Test
    @DisplayName("A month is six weeks from Monday; a day shows three events, counts the rest and leads to all of them")
    void looks_at_a_month() {
        look("month");

        assertThat(page.locator(".turn h2")).hasText("juin 2031");
        assertThat(page.locator(".days thead th").first()).hasText("Lundi");
        assertThat(page.locator(".days tbody td")).hasCount(42);
        var full = page.locator(".days td").filter(new Locator.FilterOptions().setHasText("de plus"));
        assertThat(full.locator("li")).hasCount(3);
        assertThat(read(full)).contains("10:00", "Ouvert", "3 de plus", "0 vendus, 0 bloqués, 192 disponibles sur 192");
        assertThat(read(page.locator(".days")))
                .contains("Complet", "32 vendus, 0 bloqués, 0 disponibles sur 32", "Annulé");
        pictures("month");
        page.locator(".day-more").click();

        assertThat(page.locator(".turn h2")).hasText("mercredi 11 juin 2031");
        assertThat(page.locator("main tbody tr")).hasCount(6);
        pictures("day");
        page.locator("main tbody a").first().click();
        page.waitForURL("**/events/view.xhtml*");
    }

    @Test
    @DisplayName("By keyboard alone from the month to the next, back to the week that today is in, and to the list")
    void turns_the_pages() {
        look("month");
        reach("Mois suivant");
        assertThat(page.locator(".turn h2")).hasText("juillet 2031");
        assertThat(page.url()).contains("view=month", "date=2031-07-01");
        reach("Aujourd’hui");
        assertThat(page.locator(".day-today")).hasCount(1);

        look("week");
        assertThat(page.locator(".turn h2")).hasText("Du lundi 9 juin 2031 au dimanche 15 juin 2031");
        assertThat(page.locator(".days tbody td")).hasCount(7);
        assertThat(read(page.locator(".days"))).contains("10:00 – 12:00");
        pictures("week");
        reach("Semaine précédente");
        assertThat(page.url()).contains("view=week", "date=2031-06-02");
        reach("Liste");
        assertThat(page.url()).contains("/calendar/list.xhtml", "from=2031-06-02");
        assertThat(read(page.locator("main tbody"))).contains("mercredi 11 juin 2031");
    }

    /** As whoever has no mouse. */
    private void reach(String link) {
        var keys = new Keyboard(page).skipMenu().toText(link);
        var before = page.url();
        keys.press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    private void press(String link) {
        var before = page.url();
        page.locator("main a, #menu a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + link + "\\s*$")))
                .first()
                .press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    @Test
    @Tag("E-17")
    @Tag("E-18")
    @DisplayName("E-17, E-18 an event, a week and the whole activity are copied from where one looks at them")
    void copies() {
        open("/events/view.xhtml?id=" + evening);
        press("Copier");
        assertThat(form().field("start")).hasValue("2031-06-04T18:30");
        form().fill("start", "2031-06-05T18:30");
        form().save();
        assertThat(page.locator("h1")).hasText("jeudi 5 juin 2031 à 18:30");

        open("/calendar/view.xhtml?activity=" + museum.activityId() + "&view=week&date=" + DAY.minusDays(14));
        press("Copier une semaine");
        form().fill("to", DAY.minusDays(7).toString()).send();
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(read(page.locator("main tbody tr"))).contains("mercredi 4 juin 2031 à 18:30", "Sera copié");
        pictures("copy-week");
        form().field("create").click();
        assertThat(page.locator(".ui-messages-info")).containsText("Événements ajoutés au calendrier : 1.");

        press("Modèle");
        press("Copier l’activité");
        form().fill("name", "Musée d’hiver");
        form().save();
        assertThat(page.locator(".menu-title")).hasText("Musée d’hiver");
    }

    private Form form() {
        return new Form(page, "copy");
    }

    @Test
    @DisplayName("A view or a day that is not is an address of nothing")
    void knows_no_other_views() {
        for (var rest : new String[] {"&view=year", "&date=2031-02-30", "&date=9999-12-31"}) {
            open("/calendar/view.xhtml?activity=" + museum.activityId() + rest);
            assertThat(page.locator("h1")).containsText("introuvable");
        }
    }
}
