package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.jauge.it.fixture.Entered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events entered by hand, alone and in series, and what happens when two people edit the same thing. */
class CalendarScreensIT extends SignedInTest {

    private static House house;
    private static Entered cinema;

    @BeforeAll
    static void open() {
        house = House.open();
        cinema = house.activity("Cinéma")
                .place("Salle", 50)
                .category(person("Adulte").at("Salle", "9.00"))
                .enter();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private Form form(String id) {
        return new Form(page, id);
    }

    private Form start(String moment) {
        type(form("event").field("start"), moment);
        return form("event");
    }

    private static void type(Locator field, String moment) {
        field.fill(moment);
        field.blur();
    }

    @Test
    @DisplayName("A single event with start, end, variant and subtitle is read back and closed")
    void enters_an_event() {
        open("/calendar/new.xhtml?activity=" + cinema.activityId());
        start("2031-06-02T20:00")
                .fill("end", "2031-06-02T22:30")
                .fill("theme", "Jazz")
                .fill("language", "Français")
                .fill("subtitle", "Quatuor Lumière")
                .save();
        page.waitForURL("**/events/view.xhtml*");
        assertThat(read(page.locator("h1"))).isEqualTo("lundi 2 juin 2031 à 20:00");
        assertThat(read(page.locator(".facts"))).contains("22:30", "Jazz", "Français", "Quatuor Lumière", "Ouvert");

        page.locator("a[href*='/calendar/edit.xhtml']").first().click();
        assertThat(form("event").field("end")).hasValue("2031-06-02T22:30");
        start("2031-06-03T19:00");
        assertThat(form("event").field("end")).hasValue("2031-06-03T21:30"); // two hours and a half, as before
        form("event").choose("state", "Fermé").save();

        open("/calendar/list.xhtml?activity=" + cinema.activityId() + "&from=2031-06-03");
        assertThat(read(page.locator("main tbody tr").first())).contains("mardi 3 juin 2031", "Jazz", "Fermé");
    }

    @Test
    @DisplayName("An end before the start, and an hour that the clock skips, are refused where they are typed")
    void refuses_times_that_cannot_be() {
        open("/calendar/new.xhtml?activity=" + cinema.activityId());
        start("2031-06-02T20:00").fill("end", "2031-06-02T19:00").send();
        assertThat(form("event").error("end")).hasText("Cette valeur précède le début.");
        assertThat(form("event").field("start")).hasValue("2031-06-02T20:00");

        form("event")
                .fill("start", "2031-03-30T02:30")
                .fill("end", "2031-03-30T05:00")
                .send();

        assertThat(form("event").error("start")).containsText("le changement d’heure la saute");
        screenshot("gap");
    }

    @Test
    @DisplayName("A series of two days a week, twice a day, over two weeks but one date gives six events")
    void enters_a_series() {
        open("/calendar/series.xhtml?activity=" + cinema.activityId());
        form("series")
                .fill("from", "2032-03-01")
                .fill("to", "2032-03-14")
                .fill("times", "14h, 20h30")
                .fill("minutes", "90")
                .fill("subtitle", "Ciné-club");
        for (var day = 1; day < 7; day++) if (day != 3) untick(day);
        untick(7 - 1);
        form("series").fill("skipped", "11/03/2032");
        enter(6);
        open("/calendar/list.xhtml?activity=" + cinema.activityId() + "&from=2032-03-01");
        var rows = page.locator("main tbody tr");
        assertThat(rows).hasCount(6);
        assertThat(read(rows.first())).contains("14:00 – 15:30", "Ciné-club");
    }

    @Test
    @DisplayName("A series that was refused once is mended and saved, with everything that was typed before")
    void survives_a_refusal_of_the_series() {
        open("/calendar/series.xhtml?activity=" + cinema.activityId());
        form("series")
                .fill("from", "2031-09-01")
                .fill("to", "2031-09-07")
                .fill("times", "20:00, 22:00")
                .fill("minutes", "90")
                .fill("subtitle", "Nocturnes");
        for (var day = 0; day < 7; day++) untick(day);
        form("series").send();
        assertThat(form("series").error("days")).isVisible();
        assertThat(form("series").field("times")).hasValue("20:00, 22:00");

        for (var day = 1; day < 3; day++)
            page.locator("[id='series:days'] .ui-chkbox-box").nth(day).click();
        enter(4);
        open("/calendar/list.xhtml?activity=" + cinema.activityId() + "&from=2031-09-01");
        assertThat(read(page.locator("main tbody tr").first())).contains("20:00 – 21:30", "Nocturnes");
    }

    /** Over the preview, which is shown anew for what was changed since, to the end of it. */
    private void enter(int count) {
        form("series").send();
        assertThat(page.locator(".series-count")).hasText(String.valueOf(count));
        form("series").fill("minutes", "100").field("create").click();
        assertThat(page.locator(".ui-messages-warn")).containsText("Vous avez modifié la saisie");
        form("series").fill("minutes", "90").send();
        assertThat(page.locator(".ui-messages-warn")).hasCount(0);
        pictures("preview");
        form("series").field("create").click();
        page.waitForURL("**/calendar/progress.xhtml*");
        assertThat(page.locator("main h2"))
                .hasText("Terminée", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(page.locator("main")).containsText("Événements ajoutés au calendrier : " + count + ".");
        pictures("progress");
    }

    private void pictures(String name) {
        screenshot(name);
        page.setViewportSize(390, 844);
        screenshot(name + "-phone");
        page.setViewportSize(1280, 800);
    }

    @Test
    @DisplayName("A day that the calendar has not, as no browser would send it, is refused where it is typed")
    void refuses_a_day_that_is_not() {
        open("/calendar/new.xhtml?activity=" + cinema.activityId());
        page.evaluate("for (const id of ['event:start', 'event:end']) document.getElementById(id).type = 'text'");

        form("event")
                .fill("start", "2027-02-30T20:00")
                .fill("end", "2027-02-30T22:00")
                .send();

        assertThat(form("event").error("start")).hasText("Saisissez une date et une heure.");
        open("/calendar/list.xhtml?activity=" + cinema.activityId() + "&from=2027-02-30");
        assertThat(page.locator("h1")).containsText("introuvable");
    }

    /** Of the days of the week, Monday being the first. */
    private void untick(int day) {
        var box = page.locator("[id='series:days'] .ui-chkbox").nth(day);
        if (box.locator("input").isChecked()) box.locator(".ui-chkbox-box").click();
    }

    @Test
    @DisplayName("Two tabs on one quota: the second to save is told, nothing is overwritten, what is typed stays")
    void tells_the_second_of_two_who_edit_the_same() {
        house.activity("Deux").place("Salle", 5).quota("Q", 10).enter();
        open("/activities/list.xhtml");
        page.getByText("Deux").click();
        page.locator(".menu a[href*='/quotas/list.xhtml?']").click();
        page.locator("main tbody a").first().click();
        page.waitForURL("**/quotas/edit.xhtml*");
        try (var other = page.context().newPage()) {
            edit(other, page.url());

            form("quota").fill("name", "Mon nom").fill("capacity", "12").send();

            assertThat(page.locator(".ui-messages-error")).containsText("Quelqu’un d’autre a modifié cet élément");
            assertThat(form("quota").field("name")).hasValue("Mon nom");
            screenshot("stale");
        }
        page.reload();
        assertThat(form("quota").value("name")).isEqualTo("Son nom");
    }

    private static void edit(Page other, String address) {
        other.navigate(address);
        var form = new Form(other, "quota");
        form.fill("name", "Son nom").save();
    }
}
