package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseLauncher;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.ReleaseRuns;
import org.jauge.booking.Releases;
import org.jauge.booking.WaitingRow;
import org.jauge.category.Composition;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewLine;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who asks for more time is found, until he has his answer or his booking its end. */
@Tag("B-14")
class MoreTimeIT extends BookingTest {

    @Inject
    Releases releases;

    @Inject
    ReleaseRuns runs;

    @Inject
    ReleaseLauncher launcher;

    @BeforeEach
    void visit() {
        openVisit();
    }

    @Test
    @Tag("A-01")
    @DisplayName("B-14 a request is found among all that waits; its answer takes it off, granted or refused")
    void is_found_until_it_is_answered() {
        var granted = asking(2);
        var refused = asking(3);
        var silent = book(4);
        assertThat(numbers(ReleaseFilter.ALL)).containsExactlyInAnyOrder(granted, refused, silent);
        assertThat(numbers(ReleaseFilter.ASKED)).containsExactlyInAnyOrder(granted, refused);
        assertThat(listed(ReleaseFilter.ASKED)).allMatch(row -> row.extensionAskedAt() != null);
        assertThat(count()).isEqualTo(2);

        answer(granted, Instant.now().plus(Duration.ofDays(30)));
        assertThat(numbers(ReleaseFilter.ASKED)).containsExactly(refused);
        answer(refused, null);

        assertThat(numbers(ReleaseFilter.ASKED)).isEmpty();
        assertThat(listed(ReleaseFilter.ALL)).hasSize(3).allMatch(row -> row.extensionAskedAt() == null);
        assertThat(count()).isZero();
        assertThat(room()).isEqualTo("30 = 21 + 9 + 0 [0]");
    }

    @Test
    @DisplayName("B-14 a file of two lines is one request, which its payment or its cancellation ends")
    void ends_with_its_booking() {
        var pupil = sold("Pupil", Composition.none(), "5.00");
        var lines = List.of(new NewLine(event, place, visitor, 1), new NewLine(event, place, pupil, 2));
        var paid = book(asked(BookingKind.BOOKING, null, lines, null)).header().number();
        ask(paid);
        var cancelled = asking(3);
        assertThat(numbers(ReleaseFilter.ASKED)).containsExactlyInAnyOrder(paid, paid, cancelled);
        assertThat(count()).isEqualTo(2);

        pay(paid, null);
        assertThat(count()).isEqualTo(1);
        cancelBooking(cancelled, "");
        assertThat(count()).isZero();
    }

    @Test
    @Tag("A-01")
    @DisplayName("A-01 a run over those that ask leaves who never asked, and who has his answer meanwhile")
    void a_run_keeps_to_them() {
        var asking = asking(2);
        var answered = asking(3);
        var silent = book(4);
        assertRefused(InvalidField.class, () -> begin(3));
        var run = begin(2);
        answer(answered, null);

        office.run(owner, () -> launcher.run(run));

        assertThat(state(asking)).isEqualTo(DossierState.CANCELLED);
        assertThat(state(answered)).isEqualTo(DossierState.BOOKED);
        assertThat(state(silent)).isEqualTo(DossierState.BOOKED);
        assertThat(room()).isEqualTo("30 = 23 + 7 + 0 [0]");
    }

    private String asking(int quantity) {
        var number = book(quantity);
        ask(number);
        return number;
    }

    private void ask(String number) {
        office.run(owner, () -> deadlines.ask(id(), number, null, "the board meets on Monday"));
    }

    private void answer(String number, @Nullable Instant until) {
        office.run(owner, () -> deadlines.answer(id(), number, until, ""));
    }

    private long begin(int count) {
        return office.get(owner, () -> runs.begin(ReleaseFilter.ASKED, count, ReleaseOrder.release()));
    }

    private List<WaitingRow> listed(ReleaseFilter filter) {
        return office.get(owner, () -> releases.page(filter, 0, 10)).rows();
    }

    private List<String> numbers(ReleaseFilter filter) {
        return listed(filter).stream().map(WaitingRow::number).toList();
    }

    private long count() {
        return office.get(owner, () -> releases.asking());
    }

    private DossierState state(String number) {
        return read(number).header().state();
    }
}
