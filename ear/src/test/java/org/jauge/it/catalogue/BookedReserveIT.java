package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jauge.booking.BookingKind;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.Releases;
import org.jauge.dossier.DossierState;
import org.jauge.it.Together;
import org.jauge.merchant.Role;
import org.jauge.reserve.Counts;
import org.jauge.reserve.Quantity;
import org.jauge.reserve.RefusedDraws;
import org.jauge.reserve.ReserveBelowDrawn;
import org.jauge.reserve.ReserveExhausted;
import org.jauge.reserve.ReserveValues;
import org.jauge.shared.Forbidden;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bookings that are drawn from a reserve: they take what it holds, and give it back where nobody pays. */
@Tag("C-06")
class BookedReserveIT extends BookedReserveTest {

    private static final int CLERKS = 20;

    @Inject
    Together together;

    @Inject
    RefusedDraws refusedDraws;

    @Inject
    Releases releases;

    @Test
    @DisplayName("C-06 Média 5, 2 of it booked: as much is blocked as before; released, Média has 5 again")
    void a_booking_draws_and_gives_back() {
        allot(media, 5);
        assertThat(gauge(rate)).isEqualTo("100 = 95 + 5 + 0 [0]");

        var number = book(from(media, 2));

        assertThat(gauge(rate)).isEqualTo("100 = 95 + 5 + 0 [0]");
        assertThat(gauge(room)).isEqualTo("500 = 495 + 5 + 0 [0]");
        assertThat(counts(media)).isEqualTo(new Counts(5, 0, 2, false));
        assertThat(office.differences(owner)).isEmpty();
        assertRefused(ReserveBelowDrawn.class, () -> allot(new Quantity(media, 1)));
        expire();
        assertThat(dossier(number)).isEqualTo(DossierState.CANCELLED);
        assertThat(counts(media)).isEqualTo(new Counts(5, 0, 0, false));
        cancelBooking(book(from(media, 2), wish(1)));

        assertThat(counts(media)).isEqualTo(new Counts(5, 0, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 95 + 5 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    private DossierState dossier(String number) {
        return office.get(owner, () -> dossiers.details(number)).header().state();
    }

    @Test
    @Tag("C-05")
    @Tag("R-18")
    @DisplayName("C-06, R-18 paid it is drawn and used; a ticket of it cancelled is the reserve's again")
    void paying_draws() {
        allot(media, 5);
        var number = book(from(media, 2), wish(1));
        assertThat(gauge(rate)).isEqualTo("100 = 94 + 6 + 0 [0]");

        assertThat(payBooking(number).tickets()).hasSize(3);

        assertThat(counts(media)).isEqualTo(new Counts(5, 2, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 94 + 3 + 3 [3]");
        assertThat(office.differences(owner)).isEmpty();
        cancel(number, 3, false);
        assertThat(counts(media)).isEqualTo(new Counts(5, 0, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 95 + 5 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("R-19")
    @DisplayName("C-06, R-19 a cart that holds of a reserve becomes a booking and holds the same of it")
    void a_cart_becomes_a_booking() {
        allot(media, 5);
        var cart = hold(owner, from(media, 2), wish(1));

        var number = book(owner, BookingKind.BOOKING, cart.token());

        assertThat(counts(media)).isEqualTo(new Counts(5, 0, 2, false));
        assertThat(gauge(rate)).isEqualTo("100 = 94 + 6 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
        payBooking(number);
        assertThat(counts(media)).isEqualTo(new Counts(5, 2, 0, false));
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("AMB-R2")
    @DisplayName("C-06, AMB-R2 once the rest was released, a booking that nobody pays gives its places to the public")
    void an_ended_reserve_takes_nothing_back() {
        allot(media, 5);
        book(from(media, 2));
        release(media, 0);
        assertThat(counts(media)).isEqualTo(new Counts(2, 0, 2, true));

        expire();

        assertThat(counts(media)).isEqualTo(new Counts(0, 0, 0, true));
        assertThat(gauge(rate)).isEqualTo("100 = 100 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("B-22")
    @DisplayName(
            "C-06 taken up again or paid late it draws once more, if the reserve has some left; else money goes back")
    void comes_back_to_its_reserve() {
        allot(media, 3);
        var first = book(from(media, 2));
        var second = book(from(media, 1));
        expire();
        assertThat(counts(media).left()).isEqualTo(3);

        office.run(owner, () -> bookings.reactivate(id(), first, Instant.now().plus(Duration.ofDays(1))));
        assertThat(counts(media)).isEqualTo(new Counts(3, 0, 2, false));
        assertThat(confirmed(second, "10.00").tickets()).hasSize(1);
        assertThat(counts(media)).isEqualTo(new Counts(3, 1, 2, false));
        assertThat(office.differences(owner)).isEmpty();
        expire();
        sell(from(media, 1));
        var late = confirmed(first, "20.00");

        assertThat(late.tickets()).isEmpty();
        assertThat(late.balance().refunded()).isEqualByComparingTo("20.00");
        assertThat(counts(media)).isEqualTo(new Counts(3, 2, 0, false));
        assertThat(office.get(owner, () -> refusedDraws.of(event)))
                .extracting(line -> line.quantity() + " " + line.code())
                .containsExactly("2 reserve-exhausted");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-05")
    @DisplayName("C-06 of two lines of one reserve one is paid and the other let go, in one step: 1 drawn, 2 back")
    void lines_of_one_reserve_go_different_ways() {
        allot(media, 5);
        var number = book(from(media, 1), from(media, 2));
        var two = office.get(owner, () -> dossiers.details(number)).lines().stream()
                .filter(line -> line.quantity() == 2)
                .findFirst()
                .orElseThrow();
        confirmed(number, "10.00");
        assertThat(counts(media)).isEqualTo(new Counts(5, 0, 3, false));

        office.run(owner, () -> releases.carryOut(id(), List.of(two.lineId()), ReleaseOrder.release()));

        assertThat(dossier(number)).isEqualTo(DossierState.SETTLED);
        assertThat(counts(media)).isEqualTo(new Counts(5, 1, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 95 + 4 + 1 [1]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-05")
    @Tag("AMB-B4")
    @DisplayName("C-06, AMB-B4 paid in part and released: its places go back to the reserve, the part to him, once")
    void a_part_goes_back() {
        allot(media, 5);
        var number = book(from(media, 2));
        assertThat(confirmed(number, "5.00").tickets()).isEmpty();
        assertThat(counts(media)).isEqualTo(new Counts(5, 0, 2, false));

        expire();
        expire();

        var gone = office.get(owner, () -> dossiers.details(number));
        assertThat(gone.header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(gone.cancellations()).hasSize(1);
        assertThat(gone.balance().refunded()).isEqualByComparingTo("5.00");
        assertThat(gone.balance().due()).isEqualByComparingTo("0");
        assertThat(counts(media)).isEqualTo(new Counts(5, 0, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 95 + 5 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("R-07")
    @DisplayName("C-06, R-07 who may not draw may not book of it either, and is noted; an option draws nothing")
    void is_for_who_may_draw() {
        var ann = colleague("Ann", Role.BOX_OFFICE);
        var bob = colleague("Bob", Role.BOX_OFFICE);
        var press = office.get(
                owner, () -> reserves.create(ReserveValues.named("Presse").only(Set.of(ann.id()))));
        allot(press, 2);

        assertRefused(Forbidden.class, () -> book(bob, BookingKind.BOOKING, null, from(press, 1)));
        assertRefused(ReserveExhausted.class, () -> book(ann, BookingKind.BOOKING, null, from(press, 3)));
        assertRefused(InvalidField.class, () -> book(ann, BookingKind.OPTION, null, from(press, 1)));
        book(ann, BookingKind.BOOKING, null, from(press, 1));

        assertThat(counts(press)).isEqualTo(new Counts(2, 0, 1, false));
        assertThat(office.get(owner, () -> refusedDraws.of(event)))
                .extracting(line -> line.actor() + " " + line.code())
                .containsExactlyInAnyOrder("Bob forbidden", "Ann reserve-exhausted");
    }

    @Test
    @Tag("R-20")
    @DisplayName("C-06, R-20 Média 3 left, 20 clerks book one each and sell one each: 3 succeed")
    void the_last_ones_are_taken_once() throws Exception {
        allot(media, 3);

        var taken = together.rush(CLERKS, clerk -> takes(clerk % 2 == 0));

        assertThat(taken).isEqualTo(3);
        assertThat(counts(media).left()).isZero();
        assertThat(gauge(rate)).startsWith("100 = 97 + ");
        assertThat(office.differences(owner)).isEmpty();
    }

    private boolean takes(boolean booking) {
        try {
            if (booking) book(from(media, 1));
            else sell(from(media, 1));
            return true;
        } catch (ReserveExhausted refused) {
            return false;
        }
    }
}
