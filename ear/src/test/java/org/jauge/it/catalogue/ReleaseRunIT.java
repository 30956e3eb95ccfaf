package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jauge.booking.BookingKind;
import org.jauge.booking.KeptDossier;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseGain;
import org.jauge.booking.ReleaseLauncher;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.ReleaseProgress;
import org.jauge.booking.ReleaseProgress.Reason;
import org.jauge.booking.ReleaseReport;
import org.jauge.booking.ReleaseRuns;
import org.jauge.booking.Releases;
import org.jauge.booking.WaitingRow;
import org.jauge.booking.WhyKept;
import org.jauge.dossier.DossierState;
import org.jauge.it.fixture.PayWithin;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.merchant.Staff;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-01")
class ReleaseRunIT extends BookingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    ReleaseRuns runs;

    @Inject
    ReleaseLauncher launcher;

    @Inject
    Releases releases;

    @Inject
    Hiring hiring;

    @Inject
    Staff staff;

    @BeforeEach
    void visit() {
        openVisit();
    }

    @Test
    @Tag("A-03")
    @Tag("A-05")
    @DisplayName("A-03 all of the list go but the locked one, which is named; what is booked after it began stays")
    void lets_all_go() {
        var first = book(2);
        var locked = book(3);
        var second = book(4);
        office.run(owner, () -> deadlines.lock(id(), locked, Instant.now().plus(Duration.ofDays(2)), "their bus"));
        assertThat(gains()).contains("A +6: 30 = 21 + 9 + 0 [0] → 30 = 27 + 3 + 0 [0]");
        assertRefused(InvalidField.class, () -> begin(2)).returns("count", InvalidField::field);
        var run = begin(3);
        var late = book(5);

        office.run(owner, () -> launcher.run(run));

        assertThat(progress(run))
                .returns(true, ReleaseProgress::finished)
                .returns(3, ReleaseProgress::position)
                .returns(2, ReleaseProgress::done)
                .returns(1, ReleaseProgress::kept);
        assertThat(progress(run).numbers()).containsExactly(locked);
        assertThat(progress(run).reasons()).containsExactly(new Reason(WhyKept.LOCKED, 1));
        assertThat(state(first)).isEqualTo(DossierState.CANCELLED);
        assertThat(state(second)).isEqualTo(DossierState.CANCELLED);
        assertThat(state(late)).isEqualTo(DossierState.BOOKED);
        assertThat(room()).isEqualTo("30 = 22 + 8 + 0 [0]");
    }

    /** Without the locked one. */
    private List<String> gains() {
        return office.get(owner, () -> releases.previewAll(ReleaseFilter.ALL)).stream()
                .map(ReleaseGain::gauge)
                .map(gain -> gain.name() + " +" + gain.regained() + ": " + gain.before() + " → " + gain.after())
                .toList();
    }

    @Test
    @Tag("K-03")
    @DisplayName("A-01 broken off in the middle of a chunk it is gone on with: each goes once, and all are counted")
    void goes_on_where_it_broke_off() {
        var first = book(2);
        book(3);
        var run = begin(2);
        var chunk = office.get(owner, () -> runs.next(run));
        var id = "run-" + run + "-" + chunk.lines().get(0);
        assertThat(office.get(owner, () -> releases.carryOut(id, chunk.lines(), chunk.order()))
                        .done())
                .isEqualTo(2); // and the server ends before it is written down

        assertThat(progress(run)).returns(0, ReleaseProgress::done).returns(false, ReleaseProgress::finished);
        office.run(owner, () -> launcher.run(run));

        assertThat(progress(run)).returns(2, ReleaseProgress::done).returns(0, ReleaseProgress::kept);
        assertThat(state(first)).isEqualTo(DossierState.CANCELLED);
        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-09")
    @DisplayName("A-01, A-09 whoever began it finds it again, also at its end; to a colleague it is not there")
    void is_its_owners() {
        book(2);
        var run = begin(1);
        var colleague = hiring.hire(owner, "Ann", new Rights(Role.BOX_OFFICE, true, Set.of()));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.run(colleague, () -> launcher.run(run)));
        assertThat(office.get(colleague, () -> runs.mine())).isEmpty();
        office.run(owner, () -> launcher.run(run));

        assertThat(office.get(owner, () -> runs.mine()))
                .singleElement()
                .returns(run, ReleaseProgress::id)
                .returns(1, ReleaseProgress::done)
                .returns(true, ReleaseProgress::finished);
    }

    @Test
    @Tag("S-04")
    @DisplayName("A-01 the tick goes on with what broke off, as its owner; S-04 one who may no longer has it stopped")
    void is_taken_up_by_the_tick() {
        var number = book(2);
        var rights = new Rights(Role.BOX_OFFICE, true, Set.of());
        var ann = hiring.hire(owner, "Ann", rights);
        var bob = hiring.hire(owner, "Bob", rights);
        var hers = office.get(ann, () -> runs.begin(ReleaseFilter.ALL, 1, ReleaseOrder.remind()));
        var his = office.get(bob, () -> runs.begin(ReleaseFilter.ALL, 1, ReleaseOrder.release()));
        office.run(owner, () -> staff.deactivate(bob.id()));

        tickBookings(Instant.now().plus(Duration.ofMinutes(1)));

        assertThat(ended(ann, hers)).returns(1, ReleaseProgress::done).returns(false, ReleaseProgress::stopped);
        office.run(owner, () -> staff.reactivate(bob.id()));
        assertThat(ended(bob, his))
                .returns(0, ReleaseProgress::done)
                .returns(0, ReleaseProgress::gone)
                .returns(true, ReleaseProgress::stopped);
        assertThat(state(number)).isEqualTo(DossierState.BOOKED);
    }

    /** The tick works beside. */
    private ReleaseProgress ended(Identity who, long run) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var progress = office.get(who, () -> runs.progress(run));
            if (progress.finished()) return progress;
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("Not at its end: " + run);
    }

    @Test
    @Tag("A-03")
    @DisplayName("A-03 one that is ten days late gets no seven days more, which would be over at once, but gets twelve")
    void gives_no_time_that_is_over() {
        office.run(owner, () -> new PayWithin(activity, 30).done(SERVICES)); // no timer lets it go
        var number = book(2);
        overdue(number, Duration.ofDays(10));
        var lines = office.get(owner, () -> releases.page(ReleaseFilter.ALL, 0, 9)).rows().stream()
                .map(WaitingRow::lineId)
                .toList();

        var seven = office.get(owner, () -> releases.carryOut(id(), lines, ReleaseOrder.extend(7)));
        var twelve = office.get(owner, () -> releases.carryOut(id(), lines, ReleaseOrder.extend(12)));

        assertThat(seven).isEqualTo(new ReleaseReport(0, List.of(new KeptDossier(number, WhyKept.LATE))));
        assertThat(twelve).isEqualTo(new ReleaseReport(1, List.of()));
    }

    private long begin(int count) {
        var bookings = new ReleaseFilter(BookingKind.BOOKING, null, null, "");
        return office.get(owner, () -> runs.begin(bookings, count, ReleaseOrder.release()));
    }

    private ReleaseProgress progress(long run) {
        return office.get(owner, () -> runs.progress(run));
    }

    private DossierState state(String number) {
        return read(number).header().state();
    }
}
