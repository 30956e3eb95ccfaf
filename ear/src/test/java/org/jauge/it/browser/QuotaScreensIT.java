package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;
import static org.jauge.it.fixture.CategoryPlan.product;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.jauge.it.fixture.BlockedEveryWay;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.NewGlobalQuota;
import org.jauge.it.fixture.Resized;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Role;
import org.jauge.quota.QuotaScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Blocks by hand, and the periods of the account's quotas. */
class QuotaScreensIT extends SignedInTest {

    private static House house;
    private static Entered drink;
    private static Entered orchard;

    @BeforeAll
    static void open() {
        house = House.open();
        house.colleague("Mona", Role.ACTIVITY_MANAGER);
        drink = FxDrink.enter(house.owner());
        orchard = house.activity("Cueillette")
                .place("Verger", 500)
                .dailyQuota("Tables", 10)
                .category(product("Table").ticking("Tables").at("Verger", "15.00"))
                .enter();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private void gauge(long event, String gauge) {
        open("/events/gauge.xhtml?event=" + event + "&gauge=" + gauge);
    }

    private void block(String units, String reason) {
        var form = new Form(page, "blocks").fill("units", units).fill("reason", reason);
        form.field("block").click();
    }

    private Locator number(String part) {
        return page.locator(".gauge .gauge-" + part);
    }

    @Test
    @Tag("C-03")
    @Tag("C-05")
    @DisplayName("C-03 a manager blocks 12 with a reason: beyond what is left, or without a reason, nothing is blocked")
    void blocks_by_hand() {
        var event = drink.event();
        gauge(event, "1-" + event + "-" + drink.place("A"));
        block("41", "Trop");
        assertThat(page.locator(".ui-messages-error")).containsText("40");
        block("12", "");
        assertThat(page.locator("[id='blocks'] .ui-message-error").first()).isVisible();

        block("12", "Colonne cassée");

        assertThat(messages().first()).containsText("Bloqué : 12.");
        assertThat(number("available")).hasText("28");
        assertThat(number("blocked")).hasText("12");
        assertThat(page.locator(".parts-list")).isHidden();
        page.locator(".gauge .parts").focus();
        assertThat(page.locator(".parts-list")).hasText("12 bloqués à la main");
        screenshot("blocked");
        open("/events/view.xhtml?id=" + event);
        page.locator("[id='emplacements'] .parts").hover();
        assertThat(page.locator("[id='emplacements'] .parts-list")).hasText("12 bloqués à la main");
        screenshot("blocked-of-event");
    }

    @Test
    @Tag("C-03")
    @DisplayName("C-03 carts, bookings, blocks by hand, reserves with access and without are told apart in one gauge")
    void tells_every_kind_of_blocked() {
        var show = house.activity("Spectacle")
                .place("Salle", 100)
                .category(person("GA").at("Salle", "20.00"))
                .enter();
        var event = show.event();
        var place = show.place("Salle");
        house.call(new MayBook(Channel.BOX_OFFICE));
        house.call(new BlockedEveryWay(event, place, show.category("GA")));

        gauge(event, "1-" + event + "-" + place);

        assertThat(number("blocked")).hasText("15");
        page.locator(".gauge .parts").hover();
        assertThat(page.locator(".parts-list")).isVisible();
        assertThat(read(page.locator(".parts-list")))
                .isEqualTo("1 dans des paniers ouverts 3 bloqués à la main 4 dans des réserves"
                        + " 5 en réserve sans accès 2 en réservations");
        screenshot("blocked-every-way");
    }

    @Test
    @Tag("C-05")
    @Tag("A-10")
    @DisplayName("C-05 5 of 12 blocked are given back, 13 are not; the history tells who blocked and why")
    void unblocks_by_hand() {
        var event = drink.event();
        gauge(event, "1-" + event + "-" + drink.place("A"));
        block("12", "Colonne cassée");
        assertThat(messages().first()).containsText("Bloqué : 12.");
        var row = page.locator("[id='blocks'] tbody tr").first();
        assertThat(read(row)).contains("Colonne cassée", "Olga", "12");
        var units = row.locator("input[id$=':units']");
        var reason = row.locator("input[id$=':reason']");
        units.fill("13");
        reason.fill("Réparée");
        row.locator("button").click();
        assertThat(page.locator(".ui-messages-error")).containsText("12");
        reason.fill("");
        units.fill("5");
        row.locator("button").click();
        assertThat(row.locator(".ui-message-error")).isVisible();

        reason.fill("Réparée");
        row.locator("button").click();

        assertThat(messages().first()).containsText("Débloqué : 5.");
        assertThat(number("blocked")).hasText("7");
        var movements = page.locator("[id='movements'] tbody tr");
        assertThat(read(movements.nth(0))).contains("Déblocage manuel", "Réparée · Colonne cassée");
        assertThat(read(movements.nth(1))).contains("Blocage manuel", "+12");
    }

    @Test
    @Tag("Q-31")
    @Tag("AMB-Q9")
    @DisplayName("Q-31 the menu has Quotas right after Mes activités; the event's tab leads to the period by its date")
    void stands_in_the_menu() {
        var event = orchard.event();
        house.call(new DeskSale(event, orchard.place("Verger"), orchard.category("Table"), 3));
        open("/index.xhtml");
        var entries = page.locator("nav a").allInnerTexts().stream()
                .map(String::strip)
                .toList();
        assertThat(entries.indexOf("Quotas")).isEqualTo(entries.indexOf("Mes activités") + 1);

        open("/events/view.xhtml?id=" + event + "&tab=quotas");
        var row = page.locator("[id='quotas'] tbody tr").first();
        assertThat(row.locator("input")).hasCount(0);
        assertThat(read(row)).contains("Tables", "par jour");
        row.locator("a[href*='/quotas/global/period.xhtml']").click();

        page.waitForURL("**/quotas/global/period.xhtml*");
        assertThat(page.locator("h1")).containsText(String.valueOf(Entered.EVENING.getYear()));
        assertThat(read(page.locator("[id='draws']"))).contains("Cueillette", "3 [3]");
        assertThat(number("available")).not().hasText("10");
        screenshot("period");
        block("2", "Réparation");
        assertThat(messages().first()).containsText("Bloqué : 2.");
        assertThat(number("blocked")).hasText("2");
        assertThat(read(page.locator("[id='draws:shares']")))
                .contains("Événements 0 3 [3]", "Bloqué à la main 2 0 [0]", "Total 2 3 [3]");
    }

    @Test
    @Tag("Q-40")
    @Tag("Q-19")
    @DisplayName("Q-40 all days of a month at once: what would change is shown, done, and refused day by day")
    void sets_many_periods() {
        var quota = house.call(new NewGlobalQuota("Vélos", QuotaScope.DAY, 20));
        house.call(
                new Resized("3-" + quota + "-" + LocalDate.parse("2031-07-14").toEpochDay(), 9));
        open("/quotas/global/view.xhtml?id=" + quota + "&date=2031-07-01");
        assertThat(read(page.locator(".days"))).contains("9 = 9 + 0 + 0 [0]", "20 = 20 + 0 + 0 [0]");
        screenshot("month");
        page.setViewportSize(390, 844);
        assertThat(page.locator(".days td:not(.day-outside) .period-line").first())
                .isVisible();
        screenshot("month-narrow");
        page.setViewportSize(1280, 800);
        page.locator("a[href*='/quotas/global/range.xhtml']").click();
        page.waitForURL("**/quotas/global/range.xhtml*");
        var form = new Form(page, "range");
        assertThat(form.value("from")).isEqualTo("2031-07-01");
        assertThat(form.value("until")).isEqualTo("2031-07-31");
        form.fill("capacity", "9").field("preview").click();
        assertThat(page.locator("main h2")).containsText("À modifier : 30 · inchangé : 1 · refusé : 0");
        screenshot("range");
        form.field("apply").click();

        assertThat(messages().first()).containsText("Modifié : 30, refusé : 0.");
        open("/quotas/global/view.xhtml?id=" + quota + "&date=2031-07-01");
        assertThat(page.locator(".days .period-line").getByText("9 = 9 + 0 + 0 [0]"))
                .hasCount(31);
    }

    @Test
    @Tag("Q-34")
    @Tag("AMB-Q10")
    @DisplayName("Q-34 a quota that activities of two time zones share: its page says so, and in which zone each is")
    void tells_of_several_zones() {
        var quota = house.call(new NewGlobalQuota("Barques", QuotaScope.DAY, 20));
        for (var zone : List.of("Europe/Paris", "America/Toronto"))
            house.activity("Port " + zone)
                    .in(zone, "EUR")
                    .place("Quai", 50)
                    .sharing("Barques", quota)
                    .category(product("Barque").ticking("Barques").at("Quai", "9.00"))
                    .enter();

        open("/quotas/global/view.xhtml?id=" + quota);

        assertThat(page.locator(".zones"))
                .hasText("Les activités sont dans 2 fuseaux horaires différents :"
                        + " chaque événement compte pour sa propre date locale.");
        assertThat(read(page.locator("section[aria-labelledby=uses]")))
                .contains("Port Europe/Paris · Europe/Paris", "Port America/Toronto · America/Toronto");
    }

    @Test
    @Tag("Q-38")
    @Tag("Q-39")
    @DisplayName("Q-39 a stock of 50 is restocked by 30, and its journal tells it")
    void restocks() {
        var quota = house.call(new NewGlobalQuota("T-shirts", QuotaScope.INVENTORY, 50));
        open("/quotas/global/view.xhtml?id=" + quota);
        page.locator("a[href*='/quotas/global/period.xhtml']").first().click();
        page.waitForURL("**/quotas/global/period.xhtml*");
        new Form(page, "restocking").fill("units", "30").field("add").click();

        assertThat(messages().first()).containsText("30");
        assertThat(number("capacity")).hasText("80");
        assertThat(read(page.locator("[id='movements'] tbody tr").first())).contains("Olga Capacité modifiée", "+30");
    }
}
