package org.jauge.it.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.audit.JournalLine;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventState;
import org.jauge.category.Composition;
import org.jauge.dossier.NewLine;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.planning.BulkChange;
import org.jauge.planning.BulkFilter;
import org.jauge.planning.BulkItemLine;
import org.jauge.planning.BulkOutcome;
import org.jauge.planning.CapacityChange;
import org.jauge.planning.CapacityChange.How;
import org.jauge.planning.EventFiles;
import org.jauge.planning.Objection;
import org.jauge.planning.QuotaChange;
import org.jauge.pricing.Cell;
import org.jauge.quota.QuotaValues;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.tabular.Dialect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a bulk edit does to events, and what it leaves alone. */
class BulkEditIT extends KiosqueTest {

    private static final String QUOTA = "Consommation Gratuite";

    @Inject
    BulkWork bulk;

    @Inject
    EventReads events;

    @Inject
    CalendarEvents calendar;

    @Inject
    EventFiles files;

    @Inject
    Capacities capacities;

    @Inject
    Journal journal;

    private List<Long> days(int count) {
        office.series(owner, activity, count);
        return bulk.candidates(owner, BulkFilter.of(activity)).stream()
                .map(EventLine::id)
                .toList();
    }

    private void sell(long event, long category, int quantity) {
        bulk.sell(owner, new NewLine(event, place, category, quantity));
    }

    private EventFacts facts(long event) {
        return office.get(owner, () -> events.details(event)).facts();
    }

    private List<BulkItemLine> refused(long edit) {
        return bulk.items(owner, edit, BulkOutcome.REFUSED);
    }

    @Test
    @Tag("Q-21")
    @Tag("A-10")
    @DisplayName(
            "Q-21 thirty at six events: five inventories at 30, the one with 31 used is reported and left; one entry")
    void sets_a_quota_in_bulk() {
        var quota = office.get(owner, () -> quotas.create(activity, new QuotaValues(QUOTA, 25, false, true)));
        var six = days(6);
        var busy = six.get(2);
        use(busy, quota, 31);

        var edit = bulk.preview(owner, BulkFilter.of(activity), BulkChange.of(new QuotaChange(quota, 30)));
        assertThat(bulk.totals(owner, edit)).isEqualTo("6: 5 to change, 0 same, 1 refused, 0 done");
        assertThat(refused(edit))
                .singleElement()
                .returns(Objection.TOO_LOW, BulkItemLine::objection)
                .returns(31, BulkItemLine::minimum);
        assertThat(office.gauges(owner, six.get(0))).containsExactly("A 40 = 40 + 0 + 0 [0]");
        bulk.applied(owner, edit);

        for (var event : six)
            assertThat(office.gauges(owner, event))
                    .contains(QUOTA + (event.equals(busy) ? " 35 = 4 + 0 + 31 [31]" : " 30 = 30 + 0 + 0 [0]"));
        assertThat(bulk.totals(owner, edit)).isEqualTo("6: 5 to change, 0 same, 1 refused, 5 done");
        assertThat(office.differences(owner)).isEmpty();
        assertNoted(edit);
    }

    /** Sells so many of a category that ticks it. */
    private void use(long event, long quota, int quantity) {
        var special =
                office.get(owner, () -> categories.create(activity, person("Spécial"), Composition.ticking(quota)));
        price(Cell.offered(place, special, "12.00"));
        office.run(owner, () -> capacities.resize(GaugeKey.quota(event, quota), 35));
        sell(event, special, quantity);
    }

    /** Who and when in one entry, before and after of each event in the edit's own lines. */
    private void assertNoted(long edit) {
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(owner.actor());
            assertThat(entry.subjectId()).isEqualTo(Long.toString(edit));
            assertThat(entry.after()).contains("events=6, changed=5, unchanged=0, refused=1", QUOTA);
        });
        assertThat(bulk.items(owner, edit, BulkOutcome.DONE))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.parts()).singleElement().satisfies(part -> {
                    assertThat(part.before()).isEqualTo(25);
                    assertThat(part.after()).isEqualTo(30);
                }));
    }

    private List<JournalLine> entries() {
        return office.get(owner, () -> journal.page(new JournalFilter(null, null, "bulkEdit", null), 0, 9))
                .rows();
    }

    @Test
    @Tag("E-11")
    @DisplayName(
            "E-11 a price list is assigned to the events of one day of the week and hour; others keep theirs; it finds its own")
    void assigns_a_price_list() {
        days(14);
        var list = office.get(owner, () -> priceLists.copy(office.priceList(owner, activity), "Lundi"));
        var evening = LocalTime.of(20, 0);
        var mondays = new BulkFilter(
                Set.of(activity), null, null, Set.of(DayOfWeek.MONDAY), evening, evening, null, Set.of());
        var edit = bulk.preview(owner, mondays, BulkChange.toPriceList(list));
        assertThat(bulk.totals(owner, edit)).isEqualTo("2: 2 to change, 0 same, 0 refused, 0 done");

        bulk.applied(owner, edit);

        for (var event : bulk.candidates(owner, BulkFilter.of(activity)))
            assertThat(event.priceList().equals("Lundi"))
                    .as(event.toString())
                    .isEqualTo(event.start().getDayOfWeek() == DayOfWeek.MONDAY);
        assertFinds(list);
    }

    /** Those that use it, for a list, a file and another edit, which moves them all away. */
    private void assertFinds(long list) {
        var using = new EventFilter(activity, null, null, null, list);
        assertThat(office.get(owner, () -> events.page(using, 0, 9)).total()).isEqualTo(2);
        var file = new String(office.get(owner, () -> files.written(using, Dialect.FRENCH)), UTF_8);
        assertThat(file.lines()).hasSize(3);
        var all = new BulkFilter(Set.of(activity), null, null, Set.of(), null, null, null, list, Set.of());
        var edit = bulk.preview(owner, all, BulkChange.toPriceList(office.priceList(owner, activity)));
        assertThat(bulk.totals(owner, edit)).isEqualTo("2: 2 to change, 0 same, 0 refused, 0 done");
    }

    @Test
    @Tag("E-11")
    @DisplayName("E-11 another activity's price list is refused, and so is one list for two activities")
    void refuses_a_foreign_price_list() {
        var list = BulkChange.toPriceList(office.priceList(owner, activity));
        var elsewhere = office.activity(owner, "Autre", true);
        var both = new BulkFilter(Set.of(activity, elsewhere), null, null, Set.of(), null, null, null, Set.of());

        assertRefused(NotFound.class, () -> bulk.preview(owner, BulkFilter.of(elsewhere), list));
        assertRefused(InvalidField.class, () -> bulk.preview(owner, both, list))
                .returns("activities", InvalidField::field);
        assertRefused(InvalidField.class, () -> bulk.preview(owner, BulkFilter.of(activity), list))
                .returns("none-found", InvalidField::rule);
    }

    @Test
    @Tag("E-18")
    @DisplayName("E-18 not below what is taken, before or after the preview, nor over what somebody changed since")
    void changes_capacities() {
        var four = days(4);
        var untouched = office.event(owner, activity);
        sell(four.get(1), adult, 8);
        var some = new BulkFilter(Set.of(activity), null, null, Set.of(), null, null, null, Set.copyOf(four));
        var edit = bulk.preview(owner, some, BulkChange.of(new CapacityChange(place, How.FEWER, 33)));
        assertThat(refused(edit)).singleElement().returns(8, BulkItemLine::minimum);

        office.run(owner, () -> capacities.resize(GaugeKey.emplacement(four.get(0), place), 41));
        sell(four.get(3), adult, 9);
        bulk.applied(owner, edit);

        assertThat(bulk.totals(owner, edit)).isEqualTo("4: 3 to change, 0 same, 3 refused, 1 done");
        assertThat(refused(edit))
                .extracting(BulkItemLine::objection)
                .containsExactly(Objection.CHANGED_SINCE, Objection.TOO_LOW, Objection.TOO_LOW);
        assertThat(office.gauges(owner, four.get(0))).containsExactly("A 41 = 41 + 0 + 0 [0]");
        assertThat(office.gauges(owner, four.get(2))).containsExactly("A 7 = 7 + 0 + 0 [0]");
        assertThat(office.gauges(owner, untouched)).containsExactly("A 40 = 40 + 0 + 0 [0]");
    }

    @Test
    @DisplayName(
            "An event edited since the preview is not overwritten, in no part; the others are changed in all parts")
    void leaves_alone_what_was_edited() {
        var two = days(2);
        var places = new CapacityChange(place, How.TO, 50);
        var change = new BulkChange(places, null, null, EventState.HIDDEN, null);
        var edit = bulk.preview(owner, BulkFilter.of(activity), change);
        rename(two.get(1));

        bulk.applied(owner, edit);

        assertThat(refused(edit)).singleElement().returns(Objection.CHANGED_SINCE, BulkItemLine::objection);
        assertThat(facts(two.get(1)).state()).isEqualTo(EventState.OPEN);
        assertThat(office.gauges(owner, two.get(1))).containsExactly("A 40 = 40 + 0 + 0 [0]");
        assertThat(facts(two.get(0)).state()).isEqualTo(EventState.HIDDEN);
        assertThat(office.gauges(owner, two.get(0))).containsExactly("A 50 = 50 + 0 + 0 [0]");
    }

    private void rename(long event) {
        office.run(owner, () -> {
            var edited = events.details(event);
            var named = new EventFacts(
                    "Matinée", "", "", EventState.OPEN, edited.facts().priceListId());
            calendar.change(event, edited.version(), edited.times(), named);
        });
    }
}
