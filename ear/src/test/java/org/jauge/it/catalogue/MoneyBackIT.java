package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jauge.dossier.DossierState;
import org.jauge.payment.AttemptState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A provider's money for which nothing is to be had any more: it goes back by itself. */
class MoneyBackIT extends AttemptTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    @Tag("B-22")
    @DisplayName(
            "B-22 a late payment whose places are taken goes back by itself, once, with a notice; nothing is oversold")
    void goes_back() {
        var now = Instant.now();
        var number = until(now.plusSeconds(60));
        var attempt = begin(number);
        tickBookings(now.plus(DAY));
        sell(visitor, 28);

        say(attempt, "SUCCEEDED");
        say(attempt, "SUCCEEDED");

        var back = read(number);
        assertThat(back.header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(back.payments()).hasSize(1);
        assertThat(back.balance().refunded()).isEqualByComparingTo("72.00");
        assertThat(back.balance().due()).isEqualByComparingTo("0");
        assertThat(stateOf(attempt)).isEqualTo(AttemptState.RETURNED);
        assertThat(givenBack()).matches("72.00\\s+1\\s+done");
        assertThat(mails()).containsOnlyOnce("MONEY_BACK");
        assertThat(noted("dossier")).anyMatch(entry -> entry.startsWith("payment-returned"));
        assertThat(room()).isEqualTo("30 = 2 + 0 + 28 [28]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("B-22")
    @DisplayName("B-22 two attempts are both paid: the second payment goes back, and there is one sale")
    void pays_twice() {
        var number = book(8);
        var one = begin(number);
        var other = begin(number);

        say(one, "SUCCEEDED");
        say(other, "SUCCEEDED");

        assertThat(read(number).tickets()).hasSize(8);
        assertThat(read(number).balance().due()).isEqualByComparingTo("0");
        assertThat(stateOf(one)).isEqualTo(AttemptState.PAID);
        assertThat(stateOf(other)).isEqualTo(AttemptState.RETURNED);
        assertThat(givenBack()).matches("72.00\\s+1\\s+done");
        assertThat(mails()).containsOnlyOnce("MONEY_BACK");
    }

    @Test
    @Tag("B-22")
    @DisplayName("B-22 a clerk takes a part meanwhile: more than is owed goes back whole, and he owes the rest still")
    void pays_too_much() {
        var number = book(8);
        var attempt = begin(number);
        pay(number, "30.00");

        say(attempt, "SUCCEEDED");

        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(read(number).balance().due()).isEqualByComparingTo("42.00");
        assertThat(stateOf(attempt)).isEqualTo(AttemptState.RETURNED);
    }

    @Test
    @Tag("B-22")
    @Tag("B-13")
    @DisplayName("B-22 cancelled while he pays: the money goes back, but for what can be had again")
    void pays_what_was_cancelled() {
        var number = book(8);
        var attempt = begin(number);
        cancelBooking(number, "ill");

        say(attempt, "SUCCEEDED");

        assertThat(read(number).header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(read(number).balance().refunded()).isEqualByComparingTo("72.00");
        assertThat(stateOf(attempt)).isEqualTo(AttemptState.RETURNED);
        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
    }
}
