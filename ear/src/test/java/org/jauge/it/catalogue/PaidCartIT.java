package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jauge.contact.NewContact;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.TicketDetails;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.payment.AttemptState;
import org.jauge.pricing.Cell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Carts that a browser pays through a provider. */
class PaidCartIT extends AttemptTest {

    @Test
    @Tag("P-01")
    @Tag("H-04")
    @Tag("H-05")
    @DisplayName("P-01, H-05 a browser's cart is sold by the callback, at the price it was held at, to whom he named")
    void sells() {
        var hold = hold(2);
        price(Cell.offered(place, visitor, "99.00"));
        var attempt = beginForHold(hold.token());
        assertThat(attempt.number()).isNull();

        say(attempt, "SUCCEEDED");

        var sold = read(number(attempt));
        assertThat(sold.header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(sold.header().total()).isEqualByComparingTo("18.00");
        assertThat(sold.header().contactLastName()).isEqualTo("SAMARANCH");
        assertThat(sold.tickets()).extracting(TicketDetails::participant).containsExactly("Léa", "Tom");
        assertThat(room()).isEqualTo("30 = 28 + 0 + 2 [2]");
        assertThat(mails()).containsExactly("SALE");
        assertThat(text("select last_name || email || participants from payment_attempt where token = '"
                        + attempt.token() + "'"))
                .as("who paid is in the dossier now")
                .isEmpty();
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("P-04")
    @Tag("B-22")
    @DisplayName(
            "P-04 a cart being paid lapses at 31 minutes, not at 29; the money that comes then buys it all the same")
    void shields() {
        var now = Instant.now();
        var hold = hold(2);
        var control = hold(3);
        var attempt = beginForHold(hold.token());

        tickCarts(now.plus(Duration.ofMinutes(29)));
        assertThat(room()).isEqualTo("30 = 28 + 2 + 0 [0]");
        assertThat(office.get(browser, () -> holds.details(control.token())).lapsed())
                .isTrue();
        tickCarts(now.plus(Duration.ofMinutes(31)));
        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
        price(Cell.offered(place, visitor, "99.00"));
        say(attempt, "SUCCEEDED");

        assertThat(stateOf(attempt)).isEqualTo(AttemptState.PAID);
        assertThat(read(number(attempt)).header().total()).isEqualByComparingTo("18.00");
        assertThat(room()).isEqualTo("30 = 28 + 0 + 2 [2]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("P-04")
    @Tag("H-03")
    @DisplayName(
            "P-04, H-03 who needs the places of an ended cart does not get them while it is paid, and then he does")
    void shields_from_who_needs_room() {
        var hold = hold(2);
        var attempt = beginForHold(hold.token());
        var past = Instant.now().minusSeconds(5);
        endHold(hold, past);
        assertThat(office.get(browser, () -> holds.details(hold.token())).lapsed())
                .isFalse();

        assertRefused(GaugeExhausted.class, () -> sell(visitor, 29));
        endShield(attempt, past);
        sell(visitor, 29);

        assertThat(room()).isEqualTo("30 = 1 + 0 + 29 [29]");
        assertThat(office.get(browser, () -> holds.details(hold.token())).lapsed())
                .isTrue();
        say(attempt, "SUCCEEDED");
        assertThat(stateOf(attempt)).isEqualTo(AttemptState.RETURNED);
        assertThat(room()).isEqualTo("30 = 1 + 0 + 29 [29]");
    }

    @Test
    @Tag("B-22")
    @DisplayName(
            "B-22 money for a lapsed cart whose places are taken goes back: a numbered file tells of it, he is told")
    void goes_back() {
        var hold = hold(8);
        var attempt = beginForHold(hold.token());
        tickCarts(Instant.now().plus(Duration.ofMinutes(31)));
        sell(visitor, 28);

        say(attempt, "SUCCEEDED");
        say(attempt, "SUCCEEDED");

        var file = read(number(attempt));
        assertThat(file.header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(file.header().contactLastName()).isEqualTo("SAMARANCH");
        assertThat(file.tickets()).isEmpty();
        assertThat(file.payments()).hasSize(1);
        assertThat(file.balance().refunded()).isEqualByComparingTo("72.00");
        assertThat(file.balance().due()).isEqualByComparingTo("0");
        assertThat(file.cancellations().get(0).creditNote()).isEqualTo(1);
        assertThat(givenBack()).matches("72.00\\s+1\\s+done");
        assertThat(mails()).containsOnlyOnce("MONEY_BACK");
        assertThat(noted("dossier")).anyMatch(entry -> entry.startsWith("payment-returned"));
        assertThat(room()).isEqualTo("30 = 2 + 0 + 28 [28]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("K-08")
    @DisplayName("K-08 who is signed in pays as himself, though somebody else of that name and address came first")
    void pays_as_himself() {
        paid(SAMARANCH);
        var known = paid(new NewContact("Kim", "Other", "kim@it.example", "", ""));
        assertThat(known).isNotEqualTo(paid(SAMARANCH));

        var himself = new NewContact(SAMARANCH.firstName(), SAMARANCH.lastName(), SAMARANCH.email(), "", "", known, "");

        assertThat(paid(himself)).isEqualTo(known);
    }

    /** Answers whose dossier it is then. */
    private Long paid(NewContact contact) {
        var hold = hold(1);
        var attempt = office.get(browser, () -> attempts.beginForHold(id(), hold.token(), contact, List.of("Léa"), ""));
        say(attempt, "SUCCEEDED");
        return Objects.requireNonNull(read(number(attempt)).header().contactNumber());
    }

    @Test
    @Tag("B-22")
    @DisplayName("B-22 paid twice, dropped while he pays, or grown meanwhile: no money stays that bought nothing")
    void loses_no_money() {
        var twice = hold(2);
        var one = beginForHold(twice.token());
        var other = beginForHold(twice.token());
        say(one, "SUCCEEDED");
        say(other, "SUCCEEDED");
        assertThat(stateOf(other)).isEqualTo(AttemptState.RETURNED);
        assertThat(read(number(other)).balance().refunded()).isEqualByComparingTo("18.00");
        assertThat(read(number(other)).tickets()).hasSize(2);
        assertThat(mails()).containsOnlyOnce("MONEY_BACK");

        var dropped = hold(2);
        var paying = beginForHold(dropped.token());
        office.run(browser, () -> holds.drop(dropped.token()));
        say(paying, "SUCCEEDED");
        assertThat(stateOf(paying)).isEqualTo(AttemptState.RETURNED);

        var grown = hold(2);
        var less = beginForHold(grown.token());
        var more = List.of(new NewLine(event, place, visitor, 1));
        office.run(browser, () -> holds.add(id(), grown.token(), more));
        say(less, "SUCCEEDED");
        assertThat(stateOf(less)).isEqualTo(AttemptState.RETURNED);
        assertThat(room()).isEqualTo("30 = 28 + 0 + 2 [2]");
        assertThat(office.differences(owner)).isEmpty();
    }
}
