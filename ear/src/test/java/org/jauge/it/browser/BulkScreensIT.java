package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jauge.calendar.EventState;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.NewEventState;
import org.jauge.it.fixture.NewPlace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A bulk edit by hand, in French: from the calendar over the preview to the last event. */
class BulkScreensIT extends SignedInTest {

    private static final LocalDateTime SATURDAY =
            Entered.EVENING.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));

    private static House house;
    private static Entered drink;
    private static long busy;

    @BeforeAll
    static void open() {
        house = House.open();
        drink = FxDrink.enter(house.owner());
        for (var day = 0; day < 5; day++) drink.event(Entered.EVENING.plusDays(day));
        busy = drink.event(Entered.EVENING.plusDays(5));
        house.call(new DeskSale(busy, drink.place("A"), drink.category(FxDrink.COUPLE), 8));
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private Form bulk() {
        return new Form(page, "bulk");
    }

    private void pictures(String name) {
        screenshot(name);
        page.setViewportSize(390, 844);
        screenshot(name + "-phone");
        page.setViewportSize(1280, 800);
    }

    @Test
    @Tag("Q-21")
    @Tag("E-18")
    @DisplayName("Q-21, E-18 six events are found, previewed and changed; the one with too much sold says its least")
    void changes_six_events() {
        open("/calendar/list.xhtml?activity=" + drink.activityId());
        page.locator("a[href*='/bulk/new.xhtml']").click();
        bulk().send();
        assertThat(page.locator("#messages .ui-messages-error")).containsText("Que changer");
        choose();
        bulk().send();
        page.waitForURL("**/bulk/view.xhtml*");

        assertThat(page.locator(".bulk-changing")).hasText("5");
        assertThat(page.locator(".bulk-refused")).hasText("1");
        assertThat(page.locator("main tbody tr").last()).containsText("Au moins 16");
        pictures("preview");
        apply();

        assertThat(page.locator(".bulk-changing")).hasText("5");
        pictures("done");
        assertThat(drink.placeGauge(busy, "A")).startsWith("40 = ");
        assertListed();
    }

    private void apply() {
        page.locator("[id='bulk:apply']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertDone();
    }

    private void assertDone() {
        assertThat(page.locator("main h2").first())
                .hasText("Terminée", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    @Test
    @Tag("E-11")
    @DisplayName("E-11 without a mouse, two of three Saturdays get a list, a time of sale, and close; if edited, stay")
    void changes_ticked_saturdays_by_keyboard() {
        var cruise = FxDrink.enter(house.owner(), "Croisière");
        cruise.copiedList("Soirée");
        var first = cruise.event(SATURDAY);
        var second = cruise.event(SATURDAY.plusWeeks(1));
        cruise.event(SATURDAY.plusWeeks(2));
        cruise.event(SATURDAY.plusWeeks(3), EventState.CLOSED);
        cruise.event(SATURDAY.plusDays(1));
        open("/bulk/new.xhtml?activity=" + cruise.activityId());
        tickSaturdays();
        typeChanges();
        page.waitForURL("**/bulk/view.xhtml*");
        assertThat(page.locator(".bulk-changing")).hasText("2");
        assertThat(read(page.locator("main tbody tr").first()))
                .contains("→ Soirée", "Ouvert → Fermé", "En vente dès", "En vente jusqu’à", "Changera");
        house.call(new NewEventState(second, EventState.HIDDEN));
        applyByKeyboard();

        assertThat(page.locator(".bulk-changing")).hasText("1");
        assertThat(page.locator("main tbody tr").last()).containsText("Modifié depuis l’aperçu, laissé tel quel.");
        assertChanged(first);
    }

    private void tickSaturdays() {
        var keys = new Keyboard(page).skipMenu();
        keys.to("[id='bulk:state']").choose("Ouvert");
        keys.to("[id='bulk:days'] input[value=SATURDAY]").press(" ");
        keys.to("[id='bulk:search']");
        answered(() -> keys.press("Enter"));
        assertThat(page.locator("main h3").first()).containsText("Événements trouvés : 3");
        keys.to("[id='bulk:which']").choose("Seulement");
        keys.to("[id='bulk:events:0:tick_input']").press(" ");
        keys.to("[id='bulk:events:1:tick_input']").press(" ");
    }

    private void typeChanges() {
        var keys = new Keyboard(page);
        keys.to("[id='bulk:newState']").choose("Fermé");
        keys.to("[id='bulk:priceList']").choose("Soirée");
        keys.to("[id='bulk:sale']").choose("Par rapport");
        keys.to("[id='bulk:daysBefore']").type("7");
        keys.to("[id='bulk:hoursBefore']").type("1");
        keys.to("[id='bulk:save']").press("Enter");
    }

    private void applyByKeyboard() {
        var keys = new Keyboard(page).skipMenu().to("[id='bulk:apply']").press("Enter");
        assertThat(page.locator(".ui-confirmdialog-yes")).isFocused();
        keys.press("Enter");
        assertDone();
    }

    private void assertChanged(long event) {
        open("/calendar/edit.xhtml?id=" + event);
        var form = new Form(page, "event");
        assertThat(form.chosen("state")).isEqualTo("Fermé");
        assertThat(form.chosen("priceList")).isEqualTo("Soirée");
        assertThat(form.value("saleFrom")).isEqualTo(SATURDAY.toLocalDate().minusDays(7) + "T00:00");
        assertThat(form.value("saleUntil")).isEqualTo(SATURDAY.toLocalDate() + "T19:00");
    }

    @Test
    @Tag("E-17")
    @DisplayName("E-17 events of a day are found, another activity's too; a new emplacement is opened at them in bulk")
    void opens_an_emplacement() {
        var day = Entered.EVENING.toLocalDate().toString();
        open("/bulk/new.xhtml?activity=" + barge());
        bulk().fill("from", day).fill("to", day);
        toggleActivity(); // which has one event that day
        find(3);
        bulk().choose("emplacement", "Ponton").choose("how", "Ouvrir où il ne l’est pas, avec");
        bulk().fill("places", "15");
        answered(bulk()::send);
        assertThat(bulk().error("activities")).containsText("Choisissez une seule activité");
        toggleActivity();
        find(2);
        bulk().send();
        page.waitForURL("**/bulk/view.xhtml*");
        assertThat(page.locator(".bulk-changing")).hasText("2");
        apply();

        assertThat(read(page.locator("main tbody tr").first())).contains("– → 15", "Modifié");
        page.locator("main tbody a").first().click();
        page.waitForURL("**/events/view.xhtml*");
        assertThat(page.locator("main tbody tr").last()).containsText("Ponton");
        assertThat(page.locator("main tbody tr").last().locator(".gauge-available"))
                .hasText("15");
    }

    /** Two events that day and one the next, all of before their third emplacement. */
    private static long barge() {
        var barge = FxDrink.enter(house.owner(), "Péniche");
        barge.event();
        barge.event(Entered.EVENING.minusHours(6));
        barge.event(Entered.EVENING.plusDays(1));
        house.call(new NewPlace(barge.activityId(), "Ponton", 12, List.of(barge.category("T-shirt"))));
        return barge.activityId();
    }

    private void toggleActivity() {
        var several = page.locator("main details").first();
        if (several.getAttribute("open") == null) several.locator("summary").click();
        several.locator("label").getByText("Dégustation").click();
    }

    private void find(int found) {
        answered(() -> bulk().field("search").click());
        assertThat(page.locator("main h3").first()).containsText("Événements trouvés : " + found);
    }

    private void choose() {
        search("21:00", "22:00", 0);
        search("20:00", "20:00", 6);
        bulk().choose("quota", FxDrink.DRINK)
                .fill("quotaCapacity", "15")
                .choose("emplacement", "A")
                .choose("how", "Augmenter de")
                .fill("places", "10");
        pictures("choose");
    }

    private void search(String from, String to, int found) {
        bulk().fill("timeFrom", from).fill("timeTo", to);
        find(found);
    }

    private void assertListed() {
        open("/bulk/list.xhtml");
        assertThat(read(page.locator("main tbody tr").first())).contains("Terminée", "6", "5", "1");
        open("/journal/list.xhtml?subject=bulkEdit");
        assertThat(read(page.locator("main tbody tr").first()))
                .contains("modification en bloc", "Dégustation", "appliquée");
    }

    @Test
    @Tag("E-18")
    @DisplayName("E-18 whoever ticks one event changes that one alone, without saying so once more")
    void changes_what_is_ticked() {
        open("/bulk/new.xhtml?activity=" + drink.activityId());
        bulk().tick("events:0:tick", true).choose("newState", "Masqué").send();
        page.waitForURL("**/bulk/view.xhtml*");
        assertThat(page.locator("main tbody tr")).hasCount(1);
    }
}
