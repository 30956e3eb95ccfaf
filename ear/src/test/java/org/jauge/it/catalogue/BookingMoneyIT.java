package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.BookingOutcome;
import org.jauge.booking.DeadlinePassed;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.PaymentReferenceUsed;
import org.jauge.gauge.GaugeExhausted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Money for bookings: in parts, twice, and too late. */
@Tag("P-02")
class BookingMoneyIT extends BookingTest {

    @Test
    @Tag("AMB-B4")
    @DisplayName("AMB-B4 a part payment leaves the line booked; cancelled, the part goes back")
    void parts() {
        openVisit();
        var number = book(8);

        var part = pay(number, "30.00");
        assertThat(part.header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(part.balance().due()).isEqualByComparingTo("42.00");
        assertThat(part.tickets()).isEmpty();
        var whole = pay(number, null);
        assertThat(whole.header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(whole.balance().paid()).isEqualByComparingTo("72.00");

        var other = book(8);
        pay(other, "30.00");
        var gone = cancelBooking(other, "ill");

        assertThat(gone.header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(gone.balance().refunded()).isEqualByComparingTo("30.00");
        assertThat(gone.balance().due()).isEqualByComparingTo("0");
        assertThat(gone.cancellations().get(0).creditNote()).isEqualTo(1);
        assertThat(room()).isEqualTo("30 = 22 + 0 + 8 [8]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-05")
    @Tag("AMB-B4")
    @DisplayName("AMB-B4, A-05 paid in part and released by the timer: the part goes back, once, and the places")
    void the_timer_gives_the_part_back() {
        openVisit();
        var number = soon(8);
        pay(number, "30.00");

        tickBookings(Instant.now().plus(Duration.ofDays(2)));
        tickBookings(Instant.now().plus(Duration.ofDays(3)));

        var gone = read(number);
        assertThat(gone.header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(gone.balance().refunded()).isEqualByComparingTo("30.00");
        assertThat(gone.balance().due()).isEqualByComparingTo("0");
        assertThat(gone.cancellations()).hasSize(1);
        assertThat(gone.cancellations().get(0).refunds()).hasSize(1);
        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("P-03")
    @DisplayName("P-03 the same reference counts once: told twice it is one payment; of another dossier it is refused")
    void a_reference_counts_once() {
        openVisit();
        var shop = shop();
        var number = book(8);
        var other = book(2);

        confirm(shop, number, "pi-1", "72.00");
        var again = confirm(shop, number, "pi-1", "72.00");

        assertThat(again.payments()).hasSize(1);
        assertThat(again.balance().due()).isEqualByComparingTo("0");
        assertRefused(PaymentReferenceUsed.class, () -> confirm(shop, other, "pi-1", "18.00"));
        assertThat(room()).isEqualTo("30 = 20 + 2 + 8 [8]");
    }

    @Test
    @Tag("B-22")
    @DisplayName("B-22 a second payment with another reference makes no second sale: it goes back by itself")
    void a_double_payment_goes_back() {
        openVisit();
        var shop = shop();
        var number = book(8);

        confirm(shop, number, "pi-2", null);
        var twice = confirm(shop, number, "pi-3", null);

        assertThat(twice.tickets()).hasSize(8);
        assertThat(twice.balance().paid()).isEqualByComparingTo("144.00");
        assertThat(twice.balance().refunded()).isEqualByComparingTo("72.00");
        assertThat(twice.balance().due()).isEqualByComparingTo("0");
        assertThat(room()).isEqualTo("30 = 22 + 0 + 8 [8]");
    }

    @Test
    @Tag("B-22")
    @Tag("A-05")
    @DisplayName("B-22 money after the release takes the places again if they are free")
    void money_after_the_release() {
        openVisit();
        var shop = shop();
        var free = soon(8);
        tickBookings(Instant.now().plus(Duration.ofDays(2)));
        assertThat(read(free).header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(booking(free).facts().outcome()).isEqualTo(BookingOutcome.RELEASED);
        assertThat(booking(free).facts().endReason()).isEqualTo("deadline");
        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");

        var late = confirm(shop, free, "pi-4", "72.00");
        assertThat(late.header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(late.tickets()).hasSize(8);
        assertThat(room()).isEqualTo("30 = 22 + 0 + 8 [8]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("B-22")
    @Tag("A-05")
    @DisplayName("B-22 money after the release, and the places are taken: it goes back by itself, with a notice")
    void money_goes_back() {
        openVisit();
        var shop = shop();
        var taken = soon(8);
        tickBookings(Instant.now().plus(Duration.ofDays(2)));
        sell(visitor, 28);

        var back = confirm(shop, taken, "pi-5", "72.00");

        assertThat(back.header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(back.balance().refunded()).isEqualByComparingTo("72.00");
        assertThat(back.balance().due()).isEqualByComparingTo("0");
        assertThat(back.tickets()).isEmpty();
        assertThat(room()).isEqualTo("30 = 2 + 0 + 28 [28]");
        assertThat(mails()).containsOnlyOnce("MONEY_BACK");
        assertThat(noted("dossier")).anyMatch(entry -> entry.startsWith("payment-returned"));
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-03")
    @Tag("A-05")
    @Tag("AMB-A1")
    @Tag("AMB-A2")
    @DisplayName("A-03 three expired, one may exceed: the release lets two go, the locked one stays and can be paid")
    void a_locked_one_stays() {
        openVisit();
        var locked = soon(2);
        var one = soon(4);
        var other = soon(8);
        var exceeds = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofDays(10));
        office.run(owner, () -> deadlines.lock(id(), locked, exceeds, "the town hall pays late"));

        tickBookings(Instant.now().plus(Duration.ofDays(2)));

        assertThat(room()).isEqualTo("30 = 28 + 2 + 0 [0]");
        assertThat(read(one).header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(read(other).header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(booking(locked).payableUntil()).isBetween(exceeds.minusMillis(1), exceeds);
        pay(locked, null);
        assertThat(room()).isEqualTo("30 = 28 + 0 + 2 [2]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-02")
    @Tag("AMB-B6")
    @DisplayName("A-02 the deadline's own second is in time; one later a clerk is told, and the timer lets it go")
    void pays_until_the_deadline() {
        openVisit();
        var until = Instant.now().plus(Duration.ofDays(1));
        var number = until(8, until);

        tickBookings(until.plusMillis(900));
        assertThat(room()).as("its last second is its own").isEqualTo("30 = 22 + 8 + 0 [0]");
        overdue(number, Duration.ofSeconds(2));
        assertRefused(DeadlinePassed.class, () -> pay(number, null));
        tickBookings(Instant.now());

        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
        assertThat(booking(number).isExpired()).isFalse();
    }

    @Test
    @Tag("B-22")
    @DisplayName(
            "B-22 a released booking comes back where there is room, at its old price; else the refusal says what lacks")
    void reactivates() {
        openVisit();
        var number = soon(8);
        tickBookings(Instant.now().plus(Duration.ofDays(2)));
        var last = book(23);

        assertRefused(GaugeExhausted.class, () -> bookings.reactivate(id(), number, null));
        cancelBooking(last, "");
        var back = office.get(owner, () -> bookings.reactivate(id(), number, null));

        assertThat(back.header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(back.balance().due()).isEqualByComparingTo("72.00");
        assertThat(room()).isEqualTo("30 = 22 + 8 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
        pay(number, null);
        assertThat(room()).isEqualTo("30 = 22 + 0 + 8 [8]");
        assertThat(office.differences(owner)).isEmpty();
    }

    private String soon(int quantity) {
        return until(quantity, Instant.now().plus(Duration.ofDays(1)));
    }

    private String until(int quantity, Instant until) {
        var lines = List.of(new NewLine(event, place, visitor, quantity));
        return book(asked(BookingKind.BOOKING, null, lines, until)).header().number();
    }
}
