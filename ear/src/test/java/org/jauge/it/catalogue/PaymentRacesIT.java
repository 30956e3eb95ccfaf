package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.calendar.EventTimes;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewLine;
import org.jauge.it.Together;
import org.jauge.payment.AttemptState;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Callbacks, releases and buyers at the same moment; the control is BookingRacesIT's naive clerks. */
@Tag("B-22")
@Tag("P-03")
class PaymentRacesIT extends AttemptTest {

    private static final int TIMES = 8;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    Together together;

    @RepeatedTest(2)
    @DisplayName("P-03 the same callback eight times at once, for a booking and for a cart: one payment, one sale each")
    void counts_once() throws Exception {
        var number = book(8);
        var booking = begin(number);
        var cart = beginForHold(hold(4).token());

        var heard = together.rush(TIMES, time -> {
            say(time % 2 == 0 ? booking : cart, "SUCCEEDED");
            return true;
        });

        assertThat(heard).isEqualTo(TIMES);
        assertThat(read(number).payments()).hasSize(1);
        assertThat(read(number(cart)).payments()).hasSize(1);
        assertThat(room()).isEqualTo("30 = 18 + 0 + 12 [12]");
        assertThat(givenBack()).isEmpty();
        assertThat(office.differences(owner)).isEmpty();
    }

    @RepeatedTest(2)
    @DisplayName("B-22 a late callback and a buyer want the last places: one has them, and no money is lost")
    void sells_the_last_places_once() throws Exception {
        var now = Instant.now();
        var number = until(now.plusSeconds(60));
        var attempt = begin(number);
        tickBookings(now.plus(Duration.ofDays(1)));
        sell(visitor, 22);

        var bought = together.rush(2, hand -> {
            if (hand == 0) return buys();
            say(attempt, "SUCCEEDED");
            return false;
        });

        var paid = read(number);
        assertThat(paid.header().state()).isEqualTo(bought == 1 ? DossierState.CANCELLED : DossierState.SETTLED);
        assertThat(paid.balance().due()).isEqualByComparingTo("0");
        assertThat(stateOf(attempt)).isEqualTo(bought == 1 ? AttemptState.RETURNED : AttemptState.PAID);
        assertThat(room()).isEqualTo("30 = 0 + 0 + 30 [30]");
        assertThat(office.differences(owner)).isEmpty();
    }

    private boolean buys() {
        try {
            sell(visitor, 8);
            return true;
        } catch (Rejection full) {
            return false;
        }
    }

    @RepeatedTest(2)
    @DisplayName(
            "P-04 somebody begins to pay as the release comes: it is shielded whole, or released and he is told so")
    void begins_as_it_is_released() throws Exception {
        var now = Instant.now();
        var number = until(now.plusSeconds(60));

        var begun = together.rush(2, hand -> {
            if (hand == 0) return begins(number);
            tickBookings(now.plus(Duration.ofMinutes(2)));
            return false;
        });

        assertThat(read(number).header().state()).isEqualTo(begun == 1 ? DossierState.BOOKED : DossierState.CANCELLED);
    }

    @Test
    @Tag("P-04")
    @Tag("A-02")
    @DisplayName("P-04, A-02 what begins while it is being paid waits for that, be it locked, and goes then")
    void shields_what_begins() {
        var start = LocalDate.now(PARIS).plusDays(3).atTime(11, 0);
        var starts = start.atZone(PARIS).toInstant();
        var facts = office.facts(owner, activity);
        var times = new EventTimes(start, start.plusHours(2));
        var morning = office.get(owner, () -> office.events.create(activity, times, facts));
        var lines = List.of(new NewLine(morning, place, visitor, 8));
        var asked = asked(BookingKind.BOOKING, null, lines, starts.minusSeconds(600));
        var number = book(asked).header().number();
        office.run(owner, () -> deadlines.lock(id(), number, starts.plusSeconds(600), "the town hall pays late"));
        var attempt = begin(number);

        endShield(attempt, starts.plusSeconds(60));
        tickBookings(starts);
        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
        endShield(attempt, starts);
        tickBookings(starts);

        assertThat(read(number).header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(line(morning, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    private boolean begins(String number) {
        try {
            begin(number);
            return true;
        } catch (Rejection released) {
            assertThat(released.code()).isEqualTo("not-booked");
            return false;
        }
    }
}
