package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.BookingOutcome;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.booking.NotBookable;
import org.jauge.booking.NotBooked;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.GaugeHistory;
import org.jauge.dossier.HistoryLine;
import org.jauge.dossier.HoldSold;
import org.jauge.dossier.Holds;
import org.jauge.dossier.LineState;
import org.jauge.dossier.NewHold;
import org.jauge.dossier.NewLine;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.NewModel;
import org.jauge.merchant.Channel;
import org.jauge.pricing.Cell;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A booking from its beginning to each of its ends: the exact numbers of the requirements. */
@Tag("C-05")
class BookingIT extends BookingTest {

    @Inject
    Holds holds;

    @Inject
    GaugeHistory history;

    @Test
    @Tag("B-01")
    @Tag("B-03")
    @Tag("B-20")
    @Tag("AMB-B3")
    @DisplayName("B-03 8 booked of 30: 30 = 22 + 8 + 0 [0], 72.00 to pay, no payment, no ticket; a 23rd is refused")
    void a_booking_blocks() {
        openVisit();

        var booked = book(asked(BookingKind.BOOKING, 8));

        assertThat(room()).isEqualTo("30 = 22 + 8 + 0 [0]");
        assertThat(booked.header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(booked.header().total()).isEqualByComparingTo("72.00");
        assertThat(booked.balance().due()).isEqualByComparingTo("72.00");
        assertThat(booked.payments()).isEmpty();
        assertThat(booked.tickets()).isEmpty();
        assertRefused(GaugeExhausted.class, () -> sell(visitor, 23));
        assertRefused(GaugeExhausted.class, () -> book(23));
        assertThat(booking(booked.header().number()).facts().group())
                .isEqualTo(new GroupDetails("Collège Jean Moulin", "Adult", "two wheelchairs"));
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("H-04")
    @Tag("B-10")
    @DisplayName("H-04 a cart becomes a booking B→B, once: what is blocked stays blocked, and is no cart's any more")
    void a_cart_becomes_a_booking() {
        openVisit();
        var token = hold(8);
        assertThat(room()).isEqualTo("30 = 22 + 8 + 0 [0]");

        var first = book(asked(BookingKind.BOOKING, token, List.of(), null));
        var again = book(asked(BookingKind.BOOKING, token, List.of(), null));

        assertThat(again.header().number()).isEqualTo(first.header().number());
        assertThat(room()).isEqualTo("30 = 22 + 8 + 0 [0]");
        assertThat(office.get(owner, () -> eventGauges.of(event)).get(0).line().carts())
                .isZero();
        assertThat(office.differences(owner)).isEmpty();
        pay(first.header().number(), null);
        assertRefused(HoldSold.class, () -> book(asked(BookingKind.BOOKING, token, List.of(), null)));
    }

    @Test
    @Tag("B-21")
    @DisplayName("B-21 nobody books without a name")
    void needs_a_contact() {
        openVisit();
        var lines = List.of(new NewLine(event, place, visitor, 8));
        var nobody = new NewBooking(
                BookingKind.BOOKING,
                desk(Channel.BOX_OFFICE),
                "clerk",
                null,
                lines,
                false,
                null,
                GroupDetails.NONE,
                null);

        assertRefused(InvalidField.class, () -> book(nobody));
        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
    }

    @Test
    @Tag("B-12")
    @Tag("B-23")
    @DisplayName(
            "B-12 paying 72.00 sells it: 30 = 22 + 0 + 8 [8], 8 tickets; a wrong payment leaves the booking intact")
    void paying_sells() {
        openVisit();
        var number = book(8);
        price(Cell.offered(place, visitor, "10.00"));

        assertRefused(InvalidField.class, () -> pay(number, "73.00"));
        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(room()).isEqualTo("30 = 22 + 8 + 0 [0]");
        var paid = pay(number, "72.00");

        assertThat(room()).isEqualTo("30 = 22 + 0 + 8 [8]");
        assertThat(paid.header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(paid.tickets()).hasSize(8);
        assertThat(paid.header().total()).as("frozen when it was booked").isEqualByComparingTo("72.00");
        assertThat(paid.balance().due()).isEqualByComparingTo("0");
        assertThat(booking(number).facts().outcome()).isEqualTo(BookingOutcome.PAID);
        assertRefused(NotBooked.class, () -> pay(number, null));
        assertThat(office.differences(owner)).isEmpty();
        cancel(org.jauge.dossier.CancellationOrder.whole(number, "ill"));
        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("A-10")
    @Tag("B-13")
    @DisplayName(
            "B-13 cancelled with a reason or without: 30 = 30 + 0 + 0, Cancelled, still to be seen, with the reason")
    void cancelling_frees() {
        openVisit();
        var one = book(8);
        var other = book(4);

        cancelBooking(one, "school closed");
        cancelBooking(other, "");

        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
        assertThat(read(one).header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(read(one).cancellations().get(0).reason()).isEqualTo("school closed");
        assertThat(read(one).balance().due()).isEqualByComparingTo("0");
        assertThat(booking(one).facts().endReason()).isEqualTo("school closed");
        var moved = office.get(owner, () -> history.page(GaugeKey.emplacement(event, place), 0, 2));
        assertThat(moved.rows()).extracting(HistoryLine::reason).containsExactlyInAnyOrder("school closed", null);
        assertThat(booking(other).facts().outcome()).isEqualTo(BookingOutcome.CANCELLED);
        assertRefused(NotBooked.class, () -> pay(one, null));
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("C-07")
    @DisplayName("C-07 an option on a full slot takes nothing; a booking of it is refused while the slot is full")
    void an_option_takes_nothing() {
        openVisit();
        var full = book(30);
        var option = option(8);
        assertThat(room()).isEqualTo("30 = 0 + 30 + 0 [0]");
        assertThat(read(option).lines().get(0).state()).isEqualTo(LineState.OPTIONED);
        assertThat(read(option).balance().due()).as("no debt yet").isEqualByComparingTo("0");

        assertRefused(GaugeExhausted.class, () -> bookings.confirm(id(), option, null));
        assertRefused(NotBooked.class, () -> pay(option, null));
        cancelBooking(full, "");
        office.run(owner, () -> bookings.confirm(id(), option, null));

        assertThat(room()).isEqualTo("30 = 22 + 8 + 0 [0]");
        assertThat(booking(option).facts().kind()).isEqualTo(BookingKind.BOOKING);
        pay(option, "72.00");
        assertThat(room()).isEqualTo("30 = 22 + 0 + 8 [8]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("C-07")
    @DisplayName("C-07 a cart that becomes an option gives its places back")
    void an_option_of_a_cart_gives_back() {
        openVisit();
        var token = hold(8);

        var number =
                book(asked(BookingKind.OPTION, token, List.of(), null)).header().number();

        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
        cancelBooking(number, "");
        assertThat(read(number).header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("B-14")
    @DisplayName("B-14 more time: given by staff, or asked for and answered; until then nothing else changes")
    void extends_deadlines() {
        openVisit();
        var soon = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(Duration.ofDays(3));
        var number = book(asked(BookingKind.BOOKING, null, List.of(new NewLine(event, place, visitor, 8)), soon))
                .header()
                .number();
        var later = soon.plus(Duration.ofDays(7));

        office.run(owner, () -> deadlines.ask(id(), number, null, "the board meets on Monday"));
        assertThat(booking(number).facts().extensionReason()).isEqualTo("the board meets on Monday");
        office.run(owner, () -> deadlines.answer(id(), number, later, ""));

        assertThat(booking(number).deadline()).isBetween(later.minusMillis(1), later);
        assertThat(booking(number).facts().extensionAskedAt()).isNull();
        assertRefused(InvalidField.class, () -> deadlines.answer(id(), number, null, "no"));
        assertRefused(InvalidField.class, () -> deadlines.extend(id(), number, Instant.EPOCH));
        assertThat(room()).isEqualTo("30 = 22 + 8 + 0 [0]");
        assertThat(noted("dossier")).anyMatch(entry -> entry.startsWith("booking-extended"));
    }

    @Test
    @Tag("E-13")
    @Tag("B-07")
    @DisplayName("E-13, B-07 a model without booking closes gate 3 at once, and no activity of it is made bookable")
    void a_model_without_booking() {
        openVisit();
        office.get(owner, () -> new NewModel(activity, true, false).done(SERVICES));

        assertRefused(NotBookable.class, () -> book(8))
                .returns("model-without-booking", refusal -> refusal.facts().get("reason"));
        assertRefused(InvalidField.class, () -> MayBook.openGates(profiles, rules, List.of(activity)))
                .returns("bookable", InvalidField::field)
                .returns("model-without-booking", InvalidField::rule);
        sell(visitor, 8);
        assertThat(room()).isEqualTo("30 = 22 + 0 + 8 [8]");
    }

    private String hold(int quantity) {
        var wanted =
                new NewHold(desk(Channel.BOX_OFFICE), "clerk", List.of(new NewLine(event, place, visitor, quantity)));
        return office.get(owner, () -> holds.open(id(), wanted)).token();
    }
}
