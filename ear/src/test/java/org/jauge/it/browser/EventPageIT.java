package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a manager reads and changes on the page of an event. */
class EventPageIT extends SignedInTest {

    private static House house;
    private static String manager;
    private static Entered drink;
    private long event;

    @BeforeAll
    static void open() {
        house = House.open();
        manager = house.colleague("Mona", Role.ACTIVITY_MANAGER);
        drink = FxDrink.enter(house.owner());
    }

    /** An event with three Spécial sold in A. */
    @BeforeEach
    void comeToTheEvent() {
        event = drink.event();
        house.call(new DeskSale(event, drink.place("A"), drink.category(FxDrink.SPECIAL), 3));
        show("quotas");
    }

    @Override
    String email() {
        return manager;
    }

    private void show(String tab) {
        open("/events/view.xhtml?id=" + event + "&tab=" + tab);
    }

    private void showPlaces() {
        open("/events/view.xhtml?id=" + event);
    }

    private Locator row(String form, String name) {
        return field(form)
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("a").getByText(name, new Locator.GetByTextOptions().setExact(true))));
    }

    private Locator quota(String name) {
        return row("quotas", name);
    }

    /** As the columns stand: {@code 25 | 22 | 0 | 3 [3]}. */
    private static String line(Locator row) {
        return row.locator("input").inputValue()
                + " | " + read(row.locator(".gauge-available"))
                + " | " + read(row.locator(".gauge-blocked"))
                + " | " + read(row.locator(".gauge-used"));
    }

    private void resize(Locator row, String capacity) {
        row.locator("input").fill(capacity);
        answered(() -> row.locator(".inline-edit button").click());
    }

    @Test
    @Tag("Q-12")
    @Tag("C-01")
    @DisplayName("Q-12, C-01 one line per gauge: after an order of 3 Spécial 25 | 22 | 0 | 3 [3]")
    void shows_the_line_of_each_gauge() {
        assertThat(read(field("quotas").locator("thead"))).isEqualTo("Nom Capacité Disponible Bloqué Utilisé [réel]");
        assertThat(line(quota(FxDrink.DRINK))).isEqualTo("25 | 22 | 0 | 3 [3]");
        assertThat(line(quota("VIP"))).isEqualTo(" | – | – | –");
        screenshot("quotas");
        showPlaces();
        assertThat(line(row("emplacements", "A"))).isEqualTo("40 | 37 | 0 | 3 [3]");
        assertThat(line(row("emplacements", "B"))).isEqualTo("20 | 20 | 0 | 0 [0]");
        screenshot("event");
    }

    @Test
    @Tag("Q-19")
    @Tag("Q-11")
    @DisplayName("Q-19, Q-11 25 → 30 gives 30 | 27 | 0 | 3, another event stays 25; down to 3 is the end")
    void changes_a_capacity_for_one_event() {
        var other = drink.event();

        resize(quota(FxDrink.DRINK), "30");
        assertThat(messages().first()).containsText("La capacité de « Consommation Gratuite » est maintenant de 30.");
        assertThat(line(quota(FxDrink.DRINK))).isEqualTo("30 | 27 | 0 | 3 [3]");
        resize(quota(FxDrink.DRINK), "3");
        assertThat(quota(FxDrink.DRINK).locator(".gauge-available")).hasText("0");
        show("quotas");

        assertThat(line(quota(FxDrink.DRINK))).isEqualTo("3 | 0 | 0 | 3 [3]");
        open("/events/view.xhtml?id=" + other + "&tab=quotas");
        assertThat(quota(FxDrink.DRINK)).containsText("commence à 25");
    }

    @Test
    @Tag("Q-19")
    @DisplayName("Q-19 a capacity below what is used is refused with the minimum, and nothing changes")
    void refuses_a_capacity_below_what_is_used() {
        resize(quota(FxDrink.DRINK), "2");

        assertThat(page.locator(".ui-messages-error, .ui-message-error").first())
                .containsText("La capacité ne peut pas descendre sous 3");
        assertThat(quota(FxDrink.DRINK).locator("input")).hasValue("2");
        screenshot("too-low");
        show("quotas");
        assertThat(line(quota(FxDrink.DRINK))).isEqualTo("25 | 22 | 0 | 3 [3]");
    }

    @Test
    @Tag("E-18")
    @DisplayName("E-18 an emplacement's capacity is changed for this event only; below what is used, its least is said")
    void changes_an_emplacement_for_one_event() {
        showPlaces();

        resize(row("emplacements", "A"), "50");

        assertThat(messages().first()).containsText("« A »");
        assertThat(line(row("emplacements", "A"))).isEqualTo("50 | 47 | 0 | 3 [3]");
        assertThat(drink.placeGauge(drink.event(), "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        resize(row("emplacements", "A"), "2");
        assertThat(row("emplacements", "A").locator(".ui-message-error"))
                .containsText("La capacité ne peut pas descendre sous 3");
        assertThat(row("emplacements", "A").locator("input")).hasValue("2");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("50 = 47 + 0 + 3 [3]");
    }

    @Test
    @Tag("Q-20")
    @DisplayName("Q-20 a quota without inventory is opened by + with its default, or by typing a number")
    void opens_a_quota_by_hand() {
        answered(() -> quota("VIP").locator(".inline-edit button").click());
        assertThat(quota("VIP").locator(".gauge-available")).hasText("10");
        assertThat(line(quota("VIP"))).isEqualTo("10 | 10 | 0 | 0 [0]");

        open("/events/view.xhtml?id=" + drink.event() + "&tab=quotas");
        resize(quota("VIP"), "8");

        assertThat(quota("VIP").locator(".gauge-available")).hasText("8");
        assertThat(line(quota("VIP"))).isEqualTo("8 | 8 | 0 | 0 [0]");
    }

    @Test
    @Tag("A-10")
    @DisplayName("A-10 behind a line stand its movements: who, when, why, by how much, in which dossier")
    void shows_the_movements_behind_a_line() {
        resize(quota(FxDrink.DRINK), "30");
        assertThat(messages().first()).isVisible();

        page.locator("[id='quotas'] a").getByText(FxDrink.DRINK).click();

        var rows = page.locator("[id='movements'] tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(read(rows.nth(0))).contains("Mona Capacité modifiée +5");
        assertThat(read(rows.nth(1))).contains("Olga Vente").endsWith("+3 [+3]");
        assertThat(read(rows.nth(2))).contains("Ouverture +25");
        assertThat(read(page.locator(".causes")))
                .isEqualTo("Ouverture +25 de capacité Capacité modifiée +5 de capacité Vente +3 utilisés");
        screenshot("movements");
        rows.nth(1).locator("a").click();
        assertThat(page.locator("h1")).containsText("Dossier");
    }

    @Test
    @DisplayName("A capacity that is no number is refused where it is typed")
    void refuses_what_is_no_number() {
        resize(quota(FxDrink.DRINK), "douze");

        assertThat(quota(FxDrink.DRINK).locator(".ui-message-error")).hasText("Saisissez un nombre entier.");
        assertThat(quota(FxDrink.DRINK).locator("input")).hasValue("douze");
    }

    @Test
    @Tag("Q-19")
    @DisplayName("Q-19 Enter in a capacity saves this line; what is typed in others stays there, unsaved")
    void enter_saves_its_own_line() {
        showPlaces();
        row("emplacements", "A").locator("input").fill("41");
        row("emplacements", "B").locator("input").fill("25");

        enter(row("emplacements", "B"));

        assertThat(messages().first()).containsText("« B »");
        assertThat(line(row("emplacements", "B"))).isEqualTo("25 | 25 | 0 | 0 [0]");
        assertThat(line(row("emplacements", "A"))).isEqualTo("41 | 37 | 0 | 3 [3]");
        showPlaces();
        assertThat(line(row("emplacements", "A"))).isEqualTo("40 | 37 | 0 | 3 [3]");
        show("quotas");
        quota(FxDrink.DRINK).locator("input").fill("30");
        enter(quota(FxDrink.DRINK));
        assertThat(messages().first()).containsText("« " + FxDrink.DRINK + " »");
        assertThat(line(quota("VIP"))).isEqualTo(" | – | – | –");
        show("quotas");
        assertThat(line(quota(FxDrink.DRINK))).isEqualTo("30 | 27 | 0 | 3 [3]");
    }

    private void enter(Locator row) {
        answered(() -> row.locator("input").press("Enter"));
    }

    @Test
    @Tag("Q-19")
    @DisplayName("Q-19 a capacity that cannot be is refused beside its own line, and what is typed stays")
    void says_beside_the_line_what_is_wrong_with_it() {
        assertRefused("-1", "Cette valeur ne peut pas être négative.");
        assertRefused("1000001", "Cette valeur est trop grande.");
        assertRefused("2", "La capacité ne peut pas descendre sous 3");

        resize(quota(FxDrink.DRINK), "30");
        assertThat(page.locator(".ui-message-error")).hasCount(0);
        assertThat(line(quota(FxDrink.DRINK))).isEqualTo("30 | 27 | 0 | 3 [3]");
    }

    private void assertRefused(String capacity, String rule) {
        resize(quota(FxDrink.DRINK), capacity);

        assertThat(quota(FxDrink.DRINK).locator(".ui-message-error")).containsText(rule);
        assertThat(quota(FxDrink.DRINK).locator("input")).hasValue(capacity);
        assertThat(page.locator(".ui-message-error")).hasCount(1);
        assertThat(page.locator(".ui-messages-error")).hasCount(0);
    }
}
