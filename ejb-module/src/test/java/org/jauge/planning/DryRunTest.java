package org.jauge.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jauge.calendar.EventState;
import org.jauge.calendar.SaleWindow;
import org.jauge.gauge.GaugeLine;
import org.jauge.planning.CapacityChange.How;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DryRunTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDateTime START = LocalDateTime.of(2031, 6, 2, 20, 0);
    private static final long EVENT = 7;
    private static final long LIST = 5;
    private static final int QUOTA_DEFAULT = 25;

    private static Candidate event(SaleWindow sale) {
        var start = START.atZone(PARIS).toInstant();
        return new Candidate(EVENT, 1, 3, PARIS, start, START.toLocalDate(), EventState.OPEN, LIST, sale);
    }

    private static Planned planned(BulkChange change, @Nullable GaugeLine place, @Nullable GaugeLine quota) {
        var places = place == null ? Map.<Long, GaugeLine>of() : Map.of(EVENT, place);
        var quotas = quota == null ? Map.<Long, GaugeLine>of() : Map.of(EVENT, quota);
        return new DryRun(change, QUOTA_DEFAULT, places, quotas, Set.of()).planned(event(SaleWindow.always()));
    }

    private static Verdict ofPlaces(How how, int places, GaugeLine line) {
        return planned(BulkChange.of(new CapacityChange(9, how, places)), line, null)
                .verdict();
    }

    @Test
    @Tag("E-18")
    @DisplayName("E-18 a capacity may go down to blocked + used and no further; the least is said")
    void capacity_stays_above_what_is_taken() {
        var line = new GaugeLine(40, 3, 1, 10, 9);

        assertThat(ofPlaces(How.TO, 13, line)).isEqualTo(Verdict.PLANNED);
        assertThat(ofPlaces(How.TO, 12, line)).isEqualTo(Verdict.tooLow(13, 12));
        assertThat(ofPlaces(How.FEWER, 27, line)).isEqualTo(Verdict.PLANNED);
        assertThat(ofPlaces(How.FEWER, 28, line)).isEqualTo(Verdict.tooLow(13, 12));
        assertThat(ofPlaces(How.FEWER, 41, line)).isEqualTo(Verdict.tooLow(13, -1));
        assertThat(ofPlaces(How.TO, 40, line)).isEqualTo(Verdict.UNCHANGED);
        assertThat(ofPlaces(How.MORE, 1_000_000, line).objection()).isEqualTo(Objection.TOO_LARGE);
        assertThat(planned(BulkChange.of(new CapacityChange(9, How.TO, 50)), null, null)
                        .verdict()
                        .objection())
                .isEqualTo(Objection.NOT_OPEN);
    }

    @Test
    @Tag("Q-21")
    @DisplayName("Q-21 a quota without an inventory gets one, also of its default; 31 used refuse 30")
    void quota_gets_its_inventory() {
        var thirty = BulkChange.of(new QuotaChange(4, 30));

        var fresh = planned(thirty, null, null);
        assertThat(fresh.verdict()).isEqualTo(Verdict.PLANNED);
        assertThat(fresh.quotaBefore()).isEqualTo(QUOTA_DEFAULT);
        assertThat(fresh.quotaAfter()).isEqualTo(30);
        assertThat(planned(BulkChange.of(new QuotaChange(4, QUOTA_DEFAULT)), null, null)
                        .verdict())
                .isEqualTo(Verdict.PLANNED);
        assertThat(planned(thirty, null, GaugeLine.untouched(30)).verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(planned(thirty, null, new GaugeLine(40, 0, 0, 31, 31)).verdict())
                .isEqualTo(Verdict.tooLow(31, 30));
    }

    @Test
    @Tag("E-11")
    @DisplayName("E-11 the list an event has already is no change; a refusal in one part refuses the whole event")
    void parts_go_together() {
        assertThat(planned(BulkChange.toPriceList(LIST), null, null).verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(planned(BulkChange.toPriceList(LIST + 1), null, null).verdict())
                .isEqualTo(Verdict.PLANNED);
        var both = new BulkChange(new CapacityChange(9, How.TO, 5), null, LIST + 1, EventState.CLOSED, null);
        assertThat(planned(both, new GaugeLine(40, 6, 0, 0, 0), null).verdict()).isEqualTo(Verdict.tooLow(6, 5));
        assertThat(planned(both, GaugeLine.untouched(5), null).verdict()).isEqualTo(Verdict.PLANNED);
    }

    @Test
    @DisplayName("A time of sale that ends before it begins is refused, event by event")
    void sale_has_to_be_possible() {
        var around = new SaleChange.Around(1, START.toLocalTime(), 23);
        assertThat(planned(BulkChange.of(around), null, null).verdict()).isEqualTo(Verdict.PLANNED);
        var empty = new SaleChange.Around(1, START.toLocalTime(), 24);
        assertThat(planned(BulkChange.of(empty), null, null).verdict()).isEqualTo(Verdict.refused(Objection.NO_SALE));
        assertThat(planned(BulkChange.of(new SaleChange.Always()), null, null).verdict())
                .isEqualTo(Verdict.UNCHANGED);
    }

    @Test
    @Tag("E-11")
    @DisplayName("E-11 a price list that does not cover the event's day is objected to")
    void list_covers_the_day() {
        var change = BulkChange.toPriceList(LIST + 1);
        var none = Map.<Long, GaugeLine>of();
        var event = event(SaleWindow.always());

        var covered = new DryRun(change, QUOTA_DEFAULT, none, none, Set.of()).planned(event);
        var outside = new DryRun(change, QUOTA_DEFAULT, none, none, Set.of(EVENT)).planned(event);

        assertThat(covered.verdict()).isEqualTo(Verdict.PLANNED);
        assertThat(outside.verdict()).isEqualTo(Verdict.refused(Objection.NOT_VALID));
    }
}
