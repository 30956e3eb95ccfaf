package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jauge.activity.ActivityState;
import org.jauge.calendar.EventState;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.PaymentReferenceUsed;
import org.jauge.it.fixture.NewActivityState;
import org.jauge.it.fixture.NewEventState;
import org.jauge.merchant.Identity;
import org.jauge.payment.AttemptState;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Rejection;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Money that a provider or a shop has taken and for which nothing is to be had any more: it goes back by itself. */
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

    /** Why a dossier will not have 72.00 that a shop's server has taken. */
    enum Unwanted {
        EVENT_CANCELLED,
        ACTIVITY_OFF,
        PAID_IN_PART,
        STILL_AN_OPTION,
        CANCELLED,
        SOLD_AT_ONCE
    }

    @ParameterizedTest(name = "B-22 a shop took money, {0}: it is written down and goes back once, and he is told")
    @Tag("B-22")
    @Tag("P-03")
    @EnumSource(Unwanted.class)
    void gives_back_what_a_shop_took(Unwanted why) {
        var number = unwanted(why);
        var before = read(number);
        var shop = shop();

        confirm(shop, number, "pi-back", "72.00");
        var after = confirm(shop, number, "pi-back", "72.00");

        assertThat(after.header().state()).isEqualTo(before.header().state());
        assertThat(after.payments()).hasSize(before.payments().size() + 1);
        assertThat(after.balance().refunded()).isEqualByComparingTo("72.00");
        assertThat(after.balance().due()).isEqualByComparingTo(before.balance().due());
        assertThat(after.tickets()).hasSameSizeAs(before.tickets());
        assertThat(mails()).containsOnlyOnce("MONEY_BACK");
        assertThat(noted("dossier"))
                .filteredOn(entry -> entry.startsWith("payment-returned"))
                .hasSize(1);
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("B-22")
    @Tag("P-02")
    @DisplayName("B-22, P-02 a shop names no amount: what was due goes back, not what was paid before")
    void gives_back_what_was_due() {
        var number = book(8);
        pay(number, "30.00");
        office.run(owner, () -> new NewEventState(event, EventState.CANCELLED).done(SERVICES));
        var shop = shop();

        office.run(
                shop,
                () -> payments.pay(
                        id(), number, new NewPayment(PaymentMethod.EXTERNAL, "stripe", "pi-rest", null, null)));

        var after = read(number).balance();
        assertThat(after.paid()).isEqualByComparingTo("72.00");
        assertThat(after.refunded()).isEqualByComparingTo("42.00");
        assertThat(after.due()).isEqualByComparingTo("42.00");
    }

    private String unwanted(Unwanted why) {
        if (why == Unwanted.STILL_AN_OPTION) return option(8);
        if (why == Unwanted.SOLD_AT_ONCE) return soldAtOnce();
        var number = book(8);
        switch (why) {
            case EVENT_CANCELLED ->
                office.run(owner, () -> new NewEventState(event, EventState.CANCELLED).done(SERVICES));
            case ACTIVITY_OFF ->
                office.run(owner, () -> new NewActivityState(activity, ActivityState.INACTIVE).done(SERVICES));
            case PAID_IN_PART -> pay(number, "30.00");
            case CANCELLED -> cancelBooking(number, "ill");
            default -> throw new AssertionError(why);
        }
        return number;
    }

    private String soldAtOnce() {
        var attempt = beginForHold(hold(2).token());
        say(attempt, "SUCCEEDED");
        return number(attempt);
    }

    @Test
    @Tag("B-22")
    @Tag("P-03")
    @Tag("K-04")
    @DisplayName("B-22 what is wrong with the request itself is refused still, and nothing is written")
    void refuses_what_can_be_mended() {
        var shop = shop();
        var paid = book(2);
        confirm(shop, paid, "pi-used", "18.00");
        var option = option(8);

        refuses(shop, InvalidField.class, () -> payments.pay(id(), option, external("pi-usd", "72.00", "USD")));
        refuses(shop, InvalidField.class, () -> payments.pay(id(), option, external("pi-less", "-1.00", "EUR")));
        refuses(shop, InvalidField.class, () -> payments.pay(id(), option, external("pi-zero", "0.00", "EUR")));
        refuses(shop, PaymentReferenceUsed.class, () -> confirm(shop, option, "pi-used", "72.00"));
        refuses(shop, Stale.class, () -> payments.pay(id(), option, external("pi-old", "72.00", "EUR"), -1L));
        refuses(shop, NotFound.class, () -> payments.pay(id(), "0", external("pi-none", "72.00", "EUR")));

        assertThat(read(option).payments()).isEmpty();
        assertThat(mails()).doesNotContain("MONEY_BACK");
    }

    private void refuses(Identity shop, Class<? extends Rejection> refusal, Runnable work) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> office.run(shop, work));
    }

    private static NewPayment external(String reference, String amount, String currency) {
        return new NewPayment(PaymentMethod.EXTERNAL, "stripe", reference, new BigDecimal(amount), currency);
    }
}
