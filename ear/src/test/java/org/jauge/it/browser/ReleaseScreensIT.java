package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jauge.it.fixture.ManyBooked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list of two pages: what is ticked on both, and what is done with all of it. */
@Tag("A-01")
class ReleaseScreensIT extends SignedInTest {

    private static final int LINES = 51; // one more than a page shows
    private static final double PATIENCE_MS = 60_000; // as many dossiers, beside other tests

    private static Museum museum;
    private static long event;

    @BeforeAll
    static void open() {
        museum = Museum.open(100);
        event = museum.event();
        museum.house().call(new ManyBooked(event, museum.place(), museum.adult(), LINES));
    }

    @Override
    String email() {
        return museum.clerk();
    }

    private Locator rows() {
        return field("list:rows").locator("tbody tr");
    }

    private void tick(int row) {
        field("list:rows:" + row + ":tick").locator(".ui-chkbox-box").click();
    }

    /** On a desk and on a phone, where nothing is wider than the window. */
    private void pictures(String name) {
        screenshot(name);
        page.setViewportSize(390, 844);
        screenshot(name + "-narrow");
        var beyond = (Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(beyond.intValue()).isNotPositive();
        page.setViewportSize(1280, 800);
    }

    @Test
    @Tag("A-03")
    @DisplayName("A-01, A-03 two lines that are ticked on two pages may exceed; then all that match are reminded")
    void locks_from_two_pages_and_reminds_all() {
        open("/releases/list.xhtml");
        assertThat(rows()).hasCount(50);
        tick(0);
        assertThat(field("list:ticks")).containsText("1 ligne cochée");
        field("list:next").click();
        assertThat(rows()).hasCount(1);
        tick(0);
        assertThat(field("list:ticks")).containsText("2 lignes cochées");
        pictures("ticked");
        refusesWithoutReason();
        field("list:reason").fill("La mairie paie tard");
        field("list:lock").click();
        assertThat(messages().first()).containsText("Dossiers qui peuvent dépasser leur échéance : 2");
        assertThat(rows().first()).containsText("peut dépasser");
        assertThat(field("list:ticks")).not().containsText("cochée");
        field("list:previous").click();
        assertThat(rows()).hasCount(50);
        assertThat(rows().locator(".badge:has-text('peut dépasser')")).hasCount(1);

        remindAll();
    }

    private void refusesWithoutReason() {
        field("list:until").fill("2031-01-01T12:00");
        answered(() -> field("list:lock").click());
        assertThat(field("list").locator(".ui-message-error")).hasCount(1);
        assertThat(field("list:until")).hasValue("2031-01-01T12:00");
        assertThat(field("list:ticks")).containsText("2 lignes cochées");
    }

    /** What stands below a button is not taken for its own. */
    private void standsBelow(String button, String what) {
        var above = field(button).boundingBox();
        var below = field("all").locator(what).first().boundingBox();
        assertThat(below.y - above.y - above.height)
                .as(what + " below " + button)
                .isGreaterThanOrEqualTo(15);
    }

    private void remindAll() {
        standsBelow("all:look", "label");
        standsBelow("all:extend", "h3");
        field("all:count").fill("50");
        answered(() -> field("all:remind").click());
        assertThat(field("all").locator(".ui-message-error")).containsText("nombre de lignes");
        field("all:count").fill(String.valueOf(LINES));
        field("all:remind").click();
        page.waitForURL("**/releases/progress.xhtml*");
        assertThat(field("progress").locator("h2")).hasText("Terminée", new HasTextOptions().setTimeout(PATIENCE_MS));
        assertThat(page.locator("h1")).hasText("Tout relancer");
        assertThat(field("progress")).containsText("Dossiers relancés : " + LINES);
        pictures("reminded");
    }

    @Test
    @DisplayName("A-01 ticks are kept when paging, undone at once, and dropped with a word by another filter")
    void drops_ticks_with_a_word() {
        open("/releases/list.xhtml");
        tick(1);
        assertThat(field("list:ticks")).containsText("1 ligne cochée");
        field("list:next").click();
        assertThat(rows()).hasCount(1);
        field("list:previous").click();
        assertThat(rows()).hasCount(50);
        assertThat(field("list:rows:1:tick_input")).isChecked();
        field("list:untick").click();
        assertThat(field("list:ticks")).not().containsText("cochée");
        assertThat(field("list:rows:1:tick_input")).not().isChecked();

        tick(2);
        assertThat(field("list:ticks")).containsText("1 ligne cochée");
        field("filter:kind").selectOption("BOOKING");
        field("filter:search").click();
        page.waitForURL("**/releases/list.xhtml*kind=BOOKING*");
        assertThat(page.locator("#messages")).containsText("la ligne cochée ne l’est plus");
        assertThat(field("list:ticks")).not().containsText("cochée");
    }

    @Test
    @DisplayName("A-01 a filter is saved by name, found again as a link that counts its days from today, and deleted")
    void saves_a_filter() {
        open("/releases/list.xhtml?kind=BOOKING");
        answered(() -> field("filter:keep").click());
        assertThat(field("filter").locator(".ui-message-error")).isVisible(); // it has no name
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(5).toString();
        field("filter:due").fill(day);
        field("filter:name").fill("Réservations des groupes scolaires à échéance dans cinq jours");
        field("filter:keep").click();
        page.waitForURL("**/releases/list.xhtml*due=*");
        assertThat(messages().first()).containsText("enregistré");
        pictures("saved-filter");

        open("/releases/list.xhtml");
        page.locator("#saved a").click();
        page.waitForURL("**/releases/list.xhtml*kind=BOOKING*");
        assertThat(field("filter:due")).hasValue(day);
        page.locator("#saved button").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("#saved a")).hasCount(0);
    }

    @Test
    @DisplayName("A-01 an event leads to what waits for it, by product and channel, and the list back to all events")
    void narrows_by_event_product_and_channel() {
        open("/events/view.xhtml?id=" + event + "&tab=orders");
        field("orders:waiting").click();
        page.waitForURL("**/releases/list.xhtml*event=*");
        assertThat(page.locator("#event")).containsText("Musée");
        assertThat(rows()).hasCount(50);
        assertThat(rows().first()).containsText("Guichet");
        field("filter:category").selectOption(Long.toString(museum.adult()));
        field("filter:channel").selectOption("PHONE");
        field("filter:search").click();
        page.waitForURL("**/releases/list.xhtml*channel=PHONE*");
        assertThat(field("list")).containsText("Lignes en attente : 0");
        field("filter:channel").selectOption("BOX_OFFICE");
        field("filter:search").click();
        page.waitForURL("**/releases/list.xhtml*channel=BOX_OFFICE*");
        assertThat(field("filter:category")).hasValue(Long.toString(museum.adult()));
        assertThat(page.locator("#event")).containsText("Musée");
        assertThat(rows()).hasCount(50);
        pictures("by-product");
        page.locator("#event a").last().click();
        assertThat(page.locator("#event")).hasCount(0);
        assertThat(rows()).hasCount(50);
    }
}
