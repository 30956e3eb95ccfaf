package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.BookingOutcome;
import org.jauge.booking.DeadlinePassed;
import org.jauge.booking.DueAtEvent;
import org.jauge.booking.DueDossiers;
import org.jauge.booking.Payable;
import org.jauge.calendar.EventTimes;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewLine;
import org.jauge.it.Outside;
import org.jauge.profile.BookingDefaults;
import org.jauge.profile.BookingSettings;
import org.jauge.profile.DeadlinePolicy;
import org.jauge.profile.DeadlinePolicy.Strictness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who ends a booking that nobody paid in time: the clock, after a margin perhaps, or somebody. */
@Tag("A-02")
class DeadlinePolicyIT extends BookingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration DAY = Duration.ofDays(1);
    private static final DeadlinePolicy FIRM = new DeadlinePolicy(Strictness.FIRM, 0);
    private static final DeadlinePolicy FIRM_IN_TWO_DAYS = new DeadlinePolicy(Strictness.FIRM, 2);
    private static final DeadlinePolicy FLEXIBLE = new DeadlinePolicy(Strictness.FLEXIBLE, 0);

    @Inject
    Payable payable;

    @Inject
    DueDossiers due;

    @Inject
    Outside outside;

    private final LocalDate day = LocalDate.now(PARIS).plusDays(2);

    /** That day's last second. */
    private final Instant deadline = midnight(day.plusDays(1)).minusSeconds(1);

    private final Instant late = deadline.plus(DAY);

    @Test
    @DisplayName("A-02 flexible: the timer leaves it, payable until the start; firm: the timer lets it go")
    void flexible_or_firm() {
        openVisit();
        var starts = Office.EVENING.atZone(PARIS).toInstant();
        usually(FLEXIBLE);
        var number = booked(new NewLine(event, place, visitor, 8));

        tickBookings(late);

        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(room()).isEqualTo("30 = 22 + 8 + 0 [0]");
        assertThat(booking(number).payableUntil()).isEqualTo(starts);
        assertThat(owes(number, "72.00", starts.minusMillis(1))).isTrue();
        assertRefused(DeadlinePassed.class, () -> owes(number, "72.00", starts));
        usually(FIRM);
        assertRefused(DeadlinePassed.class, () -> owes(number, "72.00", late));
        tickBookings(late);

        assertThat(booking(number).facts().outcome()).isEqualTo(BookingOutcome.RELEASED);
        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("A-02 an activity's own policy goes before the merchant's, be it the milder one or the stricter")
    void its_own_goes_before() {
        openVisit();
        usually(FIRM);
        own(activity, FLEXIBLE);
        var number = booked(new NewLine(event, place, visitor, 8));

        tickBookings(late);
        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(owes(number, "72.00", late)).isTrue();
        usually(FLEXIBLE);
        own(activity, FIRM);
        tickBookings(late);

        assertThat(booking(number).facts().outcome()).isEqualTo(BookingOutcome.RELEASED);
        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("AMB-B4")
    @DisplayName("A-02, AMB-B4 of one dossier the timer lets the firm activity's line go, the flexible one's stays")
    void each_line_by_its_activity() {
        openVisit();
        var garden = office.activity(owner, "Jardin", true);
        var lawn = office.place(owner, garden, "A").id();
        var stroller = office.category(owner, garden, lawn);
        var stroll = office.event(owner, garden);
        own(garden, FLEXIBLE);
        var number = booked(new NewLine(event, place, visitor, 8), new NewLine(stroll, lawn, stroller, 2));
        assertThat(read(number).balance().due()).isEqualByComparingTo("92.00");

        tickBookings(late);

        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
        assertThat(line(stroll, "A")).isEqualTo("40 = 38 + 2 + 0 [0]");
        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(owes(number, "20.00", late)).isTrue();
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-04")
    @DisplayName("A-04 a margin of 2 days: payable to the end of the second day after the deadline, then released")
    void a_margin() {
        openVisit();
        usually(FIRM_IN_TWO_DAYS);
        var number = booked(new NewLine(event, place, visitor, 8));
        var other = booked(new NewLine(event, place, visitor, 4));
        var end = midnight(day.plusDays(3));

        tickBookings(late);
        assertThat(owes(number, "72.00", late)).isTrue();
        pay(other, null);
        tickBookings(end.minusMillis(1));
        assertThat(room()).isEqualTo("30 = 18 + 8 + 4 [4]");
        assertThat(booking(number).payableUntil()).isEqualTo(end.minusSeconds(1));
        assertThat(owes(number, "72.00", end.minusMillis(1))).isTrue();
        assertRefused(DeadlinePassed.class, () -> owes(number, "72.00", end));
        tickBookings(end);

        assertThat(booking(number).facts().outcome()).isEqualTo(BookingOutcome.RELEASED);
        assertThat(room()).isEqualTo("30 = 26 + 0 + 4 [4]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-04")
    @DisplayName("A-04 the event's start caps the margin: payable to the moment before it, released with it")
    void the_start_caps_the_margin() {
        openVisit();
        usually(FIRM_IN_TWO_DAYS);
        var start = day.plusDays(1).atTime(11, 0);
        var starts = start.atZone(PARIS).toInstant();
        var facts = office.facts(owner, activity);
        var times = new EventTimes(start, start.plusHours(2));
        var morning = office.get(owner, () -> office.events.create(activity, times, facts));
        var number = booked(new NewLine(morning, place, visitor, 8));

        tickBookings(starts.minusMillis(1));
        assertThat(line(morning, "A")).isEqualTo("40 = 32 + 8 + 0 [0]");
        assertThat(booking(number).payableUntil()).isEqualTo(starts);
        assertThat(owes(number, "72.00", starts.minusMillis(1))).isTrue();
        assertRefused(DeadlinePassed.class, () -> owes(number, "72.00", starts));
        tickBookings(starts);

        assertThat(booking(number).facts().outcome()).isEqualTo(BookingOutcome.RELEASED);
        assertThat(line(morning, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-03")
    @Tag("A-04")
    @DisplayName("A-02 the timer looks at nothing that it may not let go, and at all once policy or lock allow it")
    void looks_at_nothing_else() {
        openVisit();
        var number = booked(new NewLine(event, place, visitor, 8));
        var locked = booked(new NewLine(event, place, visitor, 4));
        var exceeds = late.plus(DAY);
        office.run(owner, () -> deadlines.lock(id(), locked, exceeds, "the town hall pays late"));

        assertThat(dueAt(deadline)).isEmpty();
        assertThat(dueAt(late)).containsExactly(number);
        assertThat(dueAt(exceeds)).containsExactly(number);
        assertThat(dueAt(exceeds.plusMillis(1))).containsExactly(number, locked);
        usually(FLEXIBLE);
        assertThat(dueAt(late)).isEmpty();
        usually(FIRM_IN_TWO_DAYS);
        assertThat(dueAt(late)).isEmpty();
        assertThat(dueAt(midnight(day.plusDays(3)))).containsExactly(number, locked);
        own(activity, FIRM);
        assertThat(dueAt(late)).containsExactly(number);
        own(activity, FIRM_IN_TWO_DAYS);
        usually(FIRM);
        assertThat(dueAt(late)).isEmpty();
        own(activity, FLEXIBLE);
        assertThat(dueAt(midnight(day.plusDays(9)))).isEmpty();
        office.run(owner, () -> deadlines.unlock(id(), locked));
        own(activity, FIRM);
        assertThat(dueAt(late)).containsExactly(number, locked);
    }

    /** What the timer would look at, of the visit: rows of other tests come behind, or are another event's. */
    private List<String> dueAt(Instant now) {
        return due.after(new DueAtEvent(event, 0, 0, ""), now, 10).stream()
                .filter(found -> found.eventId() == event)
                .map(DueAtEvent::number)
                .toList();
    }

    private static Instant midnight(LocalDate before) {
        return before.atStartOfDay(PARIS).toInstant();
    }

    private String booked(NewLine... lines) {
        var asked = asked(BookingKind.BOOKING, null, List.of(lines), deadline);
        return book(asked).header().number();
    }

    /** For all activities of the merchant that have no policy of their own. */
    private void usually(DeadlinePolicy policy) {
        office.run(owner, () -> {
            var known = rules.defaults();
            var values = known.values();
            rules.changeDefaults(
                    known.version(),
                    new BookingDefaults(values.delay(), policy, values.optionsTakePlaces(), values.reminders()));
        });
    }

    private void own(long of, DeadlinePolicy policy) {
        office.run(owner, () -> {
            var version = rules.settings(of).version();
            rules.change(of, version, new BookingSettings(true, null, policy, null));
        });
    }

    /** Whether somebody who begins to pay at that moment is asked for so much. */
    private boolean owes(String number, String amount, Instant at) {
        var expected = new BigDecimal(amount);
        return office.get(owner, () -> outside.run(() -> owed(number, at).compareTo(expected) == 0));
    }

    private BigDecimal owed(String number, Instant at) {
        return payable.owed(number, null, at).amount();
    }
}
