package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jauge.booking.BookingKind;
import org.jauge.booking.NewBooking;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseLauncher;
import org.jauge.booking.ReleaseOperation;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.ReleaseProgress;
import org.jauge.booking.ReleaseProgress.Reason;
import org.jauge.booking.ReleaseReport;
import org.jauge.booking.ReleaseRuns;
import org.jauge.booking.Releases;
import org.jauge.booking.WaitingRow;
import org.jauge.booking.WhyKept;
import org.jauge.category.Composition;
import org.jauge.contact.NewContact;
import org.jauge.dossier.NewLine;
import org.jauge.it.fixture.PayWithin;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What else than a release is done with all of a list. */
@Tag("A-01")
@Tag("A-03")
class ReleaseOrdersIT extends BookingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    ReleaseRuns runs;

    @Inject
    ReleaseLauncher launcher;

    @Inject
    Releases releases;

    @BeforeEach
    void visit() {
        openVisit();
    }

    @Test
    @DisplayName("A-01 all get seven days more: each file once, however many lines it has and wherever it moves to")
    void gives_all_more_time_once() {
        office.run(owner, () -> new PayWithin(activity, 10).done(SERVICES)); // else they wait until it starts
        var pupil = sold("Pupil", Composition.none(), "5.00");
        var lines = List.of(new NewLine(event, place, visitor, 1), new NewLine(event, place, pupil, 2));
        var one = book(2);
        var two = book(asked(BookingKind.BOOKING, null, lines, null)).header().number();
        var paid = book(4);
        var later = List.of(sevenDaysLater(one), sevenDaysLater(two));
        var run = begin(4, ReleaseOrder.extend(7));
        pay(paid, null);

        office.run(owner, () -> launcher.run(run));

        assertThat(progress(run))
                .returns(ReleaseOperation.EXTEND, ReleaseProgress::operation)
                .returns(3, ReleaseProgress::position)
                .returns(2, ReleaseProgress::done)
                .returns(0, ReleaseProgress::kept)
                .returns(1, ReleaseProgress::gone);
        assertThat(List.of(deadline(one), deadline(two))).isEqualTo(later);
        assertThat(room()).isEqualTo("30 = 21 + 5 + 4 [4]");
    }

    private Instant sevenDaysLater(String number) {
        return deadline(number).atZone(PARIS).plusDays(7).toInstant();
    }

    private Instant deadline(String number) {
        return Objects.requireNonNull(booking(number).deadline());
    }

    @Test
    @DisplayName("A-03 all may exceed, so none is let go; who has no address is not reminded; unlocked again all go")
    void locks_reminds_and_unlocks_all() {
        var named = book(2);
        var silent = book(withoutAddress()).header().number();
        var until = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS);

        assertThat(done(ReleaseOrder.lock(until, "their bus"))).returns(2, ReleaseProgress::done);
        assertThat(booking(named).facts().lockedUntil()).isEqualTo(until);
        assertThat(booking(named).facts().lockReason()).isEqualTo("their bus");
        assertThat(done(ReleaseOrder.release()).reasons()).containsExactly(new Reason(WhyKept.LOCKED, 2));

        var reminded = done(ReleaseOrder.remind());
        assertThat(reminded).returns(1, ReleaseProgress::done).returns(List.of(silent), ReleaseProgress::numbers);
        assertThat(reminded.reasons()).containsExactly(new Reason(WhyKept.NO_ADDRESS, 1));
        assertThat(booking(named).facts().remindedAt()).isNotNull();

        assertThat(done(ReleaseOrder.unlock())).returns(2, ReleaseProgress::done);
        assertThat(done(ReleaseOrder.unlock()).reasons()).containsExactly(new Reason(WhyKept.NOT_LOCKED, 2));
        assertThat(done(ReleaseOrder.release())).returns(2, ReleaseProgress::done);
        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
    }

    @Test
    @Tag("A-03")
    @Tag("K-03")
    @DisplayName("K-03 a lock that is asked again after its end has its first answer; under a new id it is refused")
    void answers_an_old_lock() throws InterruptedException {
        book(2);
        var lines = lines();
        var id = id();
        var until = Instant.now().plusSeconds(3);
        var lock = ReleaseOrder.lock(until, "their bus");
        var first = office.get(owner, () -> releases.carryOut(id, lines, lock));

        while (Instant.now().isBefore(until)) TimeUnit.MILLISECONDS.sleep(100);

        assertThat(first).isEqualTo(new ReleaseReport(1, List.of()));
        assertThat(office.get(owner, () -> releases.carryOut(id, lines, lock))).isEqualTo(first);
        assertRefused(InvalidField.class, () -> office.run(owner, () -> releases.carryOut(id(), lines, lock)));
    }

    private List<Long> lines() {
        return office.get(owner, () -> releases.page(ReleaseFilter.ALL, 0, 9)).rows().stream()
                .map(WaitingRow::lineId)
                .toList();
    }

    /** With the two that wait. */
    private ReleaseProgress done(ReleaseOrder order) {
        var run = begin(2, order);
        office.run(owner, () -> launcher.run(run));
        return progress(run);
    }

    private NewBooking withoutAddress() {
        var asked = asked(BookingKind.BOOKING, 1);
        return new NewBooking(
                asked.kind(),
                asked.pointOfSaleId(),
                asked.holder(),
                null,
                asked.lines(),
                false,
                new NewContact("Zoé", "DURAND", "", "0102030405", "fr"),
                asked.group(),
                null);
    }

    private long begin(int count, ReleaseOrder order) {
        var bookings = new ReleaseFilter(BookingKind.BOOKING, null, null, "");
        return office.get(owner, () -> runs.begin(bookings, count, order));
    }

    private ReleaseProgress progress(long run) {
        return office.get(owner, () -> runs.progress(run));
    }
}
