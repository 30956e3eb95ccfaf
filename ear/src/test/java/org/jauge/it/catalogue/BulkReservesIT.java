package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventState;
import org.jauge.category.Composition;
import org.jauge.dossier.NewLine;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.it.Together;
import org.jauge.planning.AllotmentChange;
import org.jauge.planning.BulkChange;
import org.jauge.planning.BulkFilter;
import org.jauge.planning.BulkItemLine;
import org.jauge.planning.BulkOutcome;
import org.jauge.planning.Objection;
import org.jauge.planning.ReserveTotals;
import org.jauge.quota.QuotaValues;
import org.jauge.reserve.Allotments.Rate;
import org.jauge.reserve.AllottedLine;
import org.jauge.reserve.Portion;
import org.jauge.reserve.Quantity;
import org.jauge.reserve.ReserveArchived;
import org.jauge.reserve.ReserveValues;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same reserves at every event of a series. */
class BulkReservesIT extends ReserveTest {

    @Inject
    BulkWork bulk;

    @Inject
    Journal journal;

    @Inject
    Together together;

    private List<Long> days;

    /** Five evenings in a room of 40, with a quota that the category ticks and that no event has a row of yet. */
    @BeforeEach
    void openSeries() {
        var quota = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 30, true, true)));
        var now = details(adult);
        office.run(owner, () -> categories.change(adult, now.version(), now.values(), Composition.ticking(quota)));
        office.run(owner, () -> capacities.resize(rate, 100));
        office.series(owner, activity, 5);
        days = bulk.candidates(owner, BulkFilter.of(activity)).stream()
                .map(EventLine::id)
                .filter(id -> id != event)
                .toList();
    }

    private BulkChange change(Map<Long, Integer> totals) {
        return BulkChange.of(new AllotmentChange(place, adult, ReserveTotals.of(totals)));
    }

    private long preview(Map<Long, Integer> totals) {
        return bulk.preview(
                owner,
                new BulkFilter(Set.of(activity), null, null, Set.of(), null, null, null, Set.copyOf(days)),
                change(totals));
    }

    private void sellAt(NewLine line) {
        bulk.sell(owner, line);
    }

    private NewLine at(long day, int quantity) {
        return new NewLine(day, place, adult, quantity);
    }

    private void allotAt(long day, long reserve, int total) {
        office.run(
                owner,
                () -> allotments.allot(id(), new Rate(day, place, adult), List.of(new Quantity(reserve, total))));
    }

    private String allotted(long day) {
        var lines = office.get(owner, () -> allotted.of(day)).stream()
                .filter(one -> one.categoryId() == adult)
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.allocationId() != null)
                .map(BulkReservesIT::told)
                .toList();
        return String.join(", ", lines);
    }

    private static String told(AllottedLine line) {
        var name = line.name().isEmpty() ? "-" : line.name();
        return name + " " + line.counts().total() + " = " + line.counts().gone() + " + "
                + line.counts().left();
    }

    private List<String> parts(long edit) {
        return bulk.items(owner, edit, null).stream()
                .map(item -> String.join(
                        ", ",
                        item.parts().stream()
                                .map(part -> part.name() + " " + part.before() + " → " + part.after())
                                .toList()))
                .toList();
    }

    @Test
    @Tag("R-10")
    @Tag("R-11")
    @Tag("R-12")
    @Tag("R-16")
    @Tag("C-04")
    @DisplayName(
            "R-10, R-12, R-16 the same reserves at five events, with a preview; who has too few or drew too many says so")
    void sets_reserves_in_bulk() {
        sellAt(at(days.get(1), 22));
        allotAt(days.get(2), media, 8);
        sellAt(at(days.get(2), 7).from(media));
        allotAt(days.get(3), media, 9);

        var edit = preview(Map.of(media, 6, artist, 3, Portion.WITHOUT_ACCESS, 1));

        assertThat(bulk.totals(owner, edit)).isEqualTo("5: 3 to change, 0 same, 2 refused, 0 done");
        assertThat(parts(edit).get(3)).contains(" 0 → 1", "Média 9 → 6", "Artiste 0 → 3");
        assertThat(bulk.items(owner, edit, BulkOutcome.REFUSED))
                .extracting(BulkItemLine::objection, BulkItemLine::minimum, BulkItemLine::asked)
                .containsExactly(tuple(Objection.BEYOND_AVAILABLE, 8, 10), tuple(Objection.BELOW_DRAWN, 7, 6));
        assertThat(allotted(days.get(0))).isEmpty();
        bulk.applied(owner, edit);

        assertThat(allotted(days.get(0))).isEqualTo("Artiste 3 = 0 + 3, Média 6 = 0 + 6, - 1 = 0 + 1");
        assertThat(allotted(days.get(2))).isEqualTo("Média 8 = 7 + 1");
        assertThat(allotted(days.get(3))).isEqualTo("Artiste 3 = 0 + 3, Média 6 = 0 + 6, - 1 = 0 + 1");
        assertThat(office.gauges(owner, days.get(4)))
                .contains("A 40 = 30 + 10 + 0 [0]", "Boisson 30 = 20 + 10 + 0 [0]");
        assertThat(bulk.totals(owner, edit)).isEqualTo("5: 3 to change, 0 same, 2 refused, 3 done");
        assertThat(office.differences(owner)).isEmpty();
        assertNoted();
    }

    private void assertNoted() {
        var entries = office.get(owner, () -> journal.page(new JournalFilter(null, null, "bulkEdit", null), 0, 10))
                .rows();
        assertThat(entries).singleElement().satisfies(entry -> assertThat(entry.after())
                .contains("events=5, changed=3", "rate=Adulte, A"));
    }

    @Test
    @Tag("R-16")
    @Tag("AMB-R2")
    @DisplayName("R-16 what changed between preview and applying stays as it is: set by hand, sold out, drawn")
    void leaves_what_changed_since() {
        var edit = preview(Map.of(media, 6));
        allotAt(days.get(0), media, 2);
        sellAt(at(days.get(1), 26));

        bulk.applied(owner, edit);

        assertThat(bulk.items(owner, edit, BulkOutcome.REFUSED))
                .extracting(BulkItemLine::objection)
                .containsExactly(Objection.CHANGED_SINCE, Objection.BEYOND_AVAILABLE);
        assertThat(allotted(days.get(0))).isEqualTo("Média 2 = 0 + 2");
        assertThat(allotted(days.get(4))).isEqualTo("Média 6 = 0 + 6");
        assertThat(preview(Map.of(media, 6))).isPositive();
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("R-04")
    @Tag("R-17")
    @DisplayName("R-17 refuses archived reserves and others', nothing typed, and reserves together with other changes")
    void refuses_what_cannot_be_set() {
        office.run(
                owner,
                () -> reserves.archive(producer, reserves.details(producer).version(), true));
        var stranger = office.open();
        var foreign = office.get(stranger, () -> reserves.create(ReserveValues.named("Média")));

        assertRefused(ReserveArchived.class, () -> preview(Map.of(producer, 1)));
        assertRefused(NotFound.class, () -> preview(Map.of(foreign, 1)));
        assertRefused(InvalidField.class, () -> preview(Map.of()));
        assertRefused(InvalidField.class, () -> preview(Map.of(media, -1)));
        var allotment = new AllotmentChange(place, adult, ReserveTotals.of(Map.of(media, 1)));
        assertRefused(InvalidField.class, () -> new BulkChange(null, null, null, EventState.CLOSED, null, allotment));
        assertRefused(InvalidField.class, () -> AllotmentChange.typed(place, null, Map.of(media, 1)));
    }

    @Test
    @Tag("R-15")
    @DisplayName("R-15 sales go on beside: no place is sold twice, whatever was set aside of it or refused")
    void goes_beside_sales() throws Exception {
        for (var day : days) sellAt(at(day, 20));
        var edit = preview(Map.of(media, 6, artist, 3));

        together.rush(9, hand -> {
            if (hand == 8) bulk.applied(owner, edit);
            else for (var day : days) buys(day);
            return true;
        });

        assertThat(office.differences(owner)).isEmpty();
        for (var day : days) assertThat(office.gauges(owner, day)).noneMatch(line -> line.contains("-"));
        assertThat(bulk.line(owner, edit).totals().allRefused()
                        + bulk.line(owner, edit).totals().done())
                .isEqualTo(5);
    }

    private void buys(long day) {
        try {
            sellAt(at(day, 1));
        } catch (GaugeExhausted refused) {
            assertThat(refused.available()).isZero();
        }
    }

    @Test
    @Tag("R-12")
    @DisplayName("R-12 lowered to 0 in bulk, everything is everybody's again; a second time there is nothing to change")
    void lowers_in_bulk() {
        bulk.applied(owner, preview(Map.of(media, 6)));

        bulk.applied(owner, preview(Map.of(media, 0)));

        assertThat(office.gauges(owner, days.get(0))).contains("A 40 = 40 + 0 + 0 [0]");
        assertThat(bulk.totals(owner, preview(Map.of(media, 0))))
                .isEqualTo("5: 0 to change, 5 same, 0 refused, 0 done");
    }
}
