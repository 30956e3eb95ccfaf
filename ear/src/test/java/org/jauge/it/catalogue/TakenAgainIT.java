package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jauge.booking.DeadlinePassed;
import org.jauge.booking.NotBooked;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventTimes;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.LineState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lines that were let go are taken up again, each by itself. */
@Tag("AMB-B4")
class TakenAgainIT extends TwoVisitsTest {

    @Inject
    EventReads eventReads;

    @Test
    @DisplayName("AMB-B4 a line that was let go alone comes back while the rest waits, and not once that is paid")
    void comes_back_alone() {
        var number = booked();
        tickBookings(over(first));
        assertThat(booking(number).isReturnable()).isTrue();

        var back = reactivated(number);

        assertThat(states(number)).isEqualTo(Map.of(early, LineState.BOOKED, late, LineState.BOOKED));
        assertThat(back.balance().due()).isEqualByComparingTo("45.00");
        assertThat(booking(number).isReturnable()).isFalse();
        assertThat(line(early, "A")).isEqualTo("40 = 38 + 2 + 0 [0]");
        tickBookings(over(first));
        assertThat(pay(number, "27.00").header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(booking(number).isReturnable()).isFalse();
        assertRefused(NotBooked.class, () -> bookings.reactivate(id(), number, null));
        assertThat(states(number)).isEqualTo(Map.of(early, LineState.RELEASED, late, LineState.SOLD));
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-02")
    @DisplayName("AMB-B4, A-02 of two lines that were let go the one comes back whose event has not begun")
    void comes_back_unless_begun() {
        var number = booked();
        tickBookings(over(second));
        assertThat(states(number)).isEqualTo(Map.of(early, LineState.RELEASED, late, LineState.RELEASED));
        putBack(early);
        assertThat(booking(number).isReturnable()).isTrue();

        var back = reactivated(number);

        assertThat(states(number)).isEqualTo(Map.of(early, LineState.RELEASED, late, LineState.BOOKED));
        assertThat(back.balance().due()).isEqualByComparingTo("27.00");
        assertThat(booking(number).isReturnable()).isFalse();
        assertRefused(DeadlinePassed.class, () -> bookings.reactivate(id(), number, null));
        assertThat(line(early, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        assertThat(line(late, "A")).isEqualTo("40 = 37 + 3 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    private DossierDetails reactivated(String number) {
        return office.get(owner, () -> bookings.reactivate(id(), number, null));
    }

    /** To yesterday: nothing waits there any more, so it can still be moved. */
    private void putBack(long visit) {
        var yesterday = LocalDate.now(PARIS).minusDays(1).atTime(11, 0);
        office.run(owner, () -> {
            var now = eventReads.details(visit);
            office.events.change(visit, now.version(), new EventTimes(yesterday, yesterday.plusHours(2)), now.facts());
        });
    }
}
