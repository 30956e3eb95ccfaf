package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jauge.booking.DeadlinePassed;
import org.jauge.booking.KeptDossier;
import org.jauge.booking.NotBooked;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.Releases;
import org.jauge.booking.WhyKept;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.HoldDetails.HoldLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.payment.AttemptState;
import org.jauge.payment.SignatureRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bookings that are paid through a provider: in time, twice, late, out of order, or not at all. */
class PaymentAttemptIT extends AttemptTest {

    @Inject
    Releases releases;

    @Test
    @Tag("P-01")
    @Tag("B-12")
    @Tag("B-15")
    @DisplayName(
            "P-01, B-12, B-15 a guest pays a booking of the box office at the provider's: sold, tickets, one payment")
    void pays() {
        var number = book(8);
        var attempt = begin(number);
        assertThat(attempt.amount()).isEqualByComparingTo("72.00");
        assertThat(attempt.page()).contains("/sandbox?attempt=");

        say(attempt, "SUCCEEDED");

        var paid = read(number);
        assertThat(paid.header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(paid.tickets()).hasSize(8);
        assertThat(paid.payments()).hasSize(1);
        assertThat(paid.payments().get(0).provider()).isEqualTo("sandbox");
        assertThat(paid.balance().due()).isEqualByComparingTo("0");
        assertThat(stateOf(attempt)).isEqualTo(AttemptState.PAID);
        assertThat(room()).isEqualTo("30 = 22 + 0 + 8 [8]");
        assertThat(mails()).contains("SALE");
        assertThat(office.differences(owner)).isEmpty();
    }

    @ParameterizedTest(name = "P-03 the provider says {0}: one payment, one sale")
    @Tag("P-03")
    @ValueSource(
            strings = {
                "SUCCEEDED SUCCEEDED",
                "FAILED SUCCEEDED",
                "SUCCEEDED FAILED SUCCEEDED",
                "ABANDONED SUCCEEDED ABANDONED",
                "SUCCEEDED restart SUCCEEDED"
            })
    void counts_once(String said) {
        var number = book(8);
        var attempt = begin(number);

        for (var news : said.split(" ", -1))
            if (news.equals("restart")) forgetAnswers();
            else say(attempt, news);

        assertThat(read(number).payments()).hasSize(1);
        assertThat(read(number).tickets()).hasSize(8);
        assertThat(read(number).balance().refunded()).isEqualByComparingTo("0");
        assertThat(stateOf(attempt)).isEqualTo(AttemptState.PAID);
        assertThat(office.differences(owner)).isEmpty();
    }

    /** What survives a restart is in the tables; of those, only what the dossier itself says lasts longer than a day. */
    private void forgetAnswers() {
        try (var connection = dataSource.getConnection();
                var delete = connection.createStatement()) {
            delete.executeUpdate("delete from admission_request where merchant_id = " + owner.merchantId());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("P-03")
    @DisplayName("P-03 a shop's server confirms the same reference first: the callback adds nothing")
    void counts_once_with_the_shop() {
        var number = book(8);
        var attempt = begin(number);
        var payment = new NewPayment(PaymentMethod.EXTERNAL, "sandbox", "sbx_" + attempt.token(), null);
        office.run(shop(), () -> payments.pay(id(), number, payment));

        say(attempt, "SUCCEEDED");

        assertThat(read(number).payments()).hasSize(1);
        assertThat(read(number).balance().refunded()).isEqualByComparingTo("0");
        assertThat(stateOf(attempt)).isEqualTo(AttemptState.PAID);
    }

    @Test
    @Tag("P-04")
    @Tag("B-22")
    @DisplayName("P-04 the release skips a booking at 29 minutes and takes it at 31; a callback at 40 takes it again")
    void shields() {
        var now = Instant.now();
        var number = until(now.plusSeconds(60));
        var attempt = begin(number);
        var control = until(now.plusSeconds(60));

        tickBookings(now.plus(Duration.ofMinutes(29)));
        assertThat(read(control).header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(room()).isEqualTo("30 = 22 + 8 + 0 [0]");
        tickBookings(now.plus(Duration.ofMinutes(31)));
        assertThat(read(number).header().state()).isEqualTo(DossierState.CANCELLED);
        say(attempt, "SUCCEEDED");

        assertThat(read(number).header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(stateOf(attempt)).isEqualTo(AttemptState.PAID);
        assertThat(room()).isEqualTo("30 = 22 + 0 + 8 [8]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("P-04")
    @DisplayName("P-04 nobody prolongs a shield by beginning again; a payment that failed shields no more")
    void shields_for_half_an_hour_in_all() {
        var now = Instant.now();
        var number = until(now.plusSeconds(60));
        var first = begin(number);
        assertThat(first.shieldsUntil()).isBetween(now.plus(Duration.ofMinutes(30)), now.plus(Duration.ofMinutes(31)));
        endShield(first, now.plus(Duration.ofMinutes(5)));
        assertThat(begin(number).shieldsUntil()).isBefore(now.plus(Duration.ofMinutes(6)));

        var other = until(now.plusSeconds(60));
        var refused = begin(other);
        say(refused, "FAILED");
        tickBookings(now.plus(Duration.ofMinutes(4)));

        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(read(other).header().state()).isEqualTo(DossierState.CANCELLED);
        assertThat(stateOf(refused)).isEqualTo(AttemptState.FAILED);
    }

    @Test
    @Tag("P-04")
    @Tag("B-22")
    @DisplayName("P-04 who releases by hand leaves a booking that is being paid; the preview does, too")
    void shields_from_hands() {
        var number = book(8);
        var lines = read(number).lines().stream().map(HoldLine::lineId).toList();
        begin(number);

        var waiting =
                office.get(owner, () -> releases.page(ReleaseFilter.ALL, 0, 50)).rows();
        assertThat(office.get(owner, () -> releases.paying(waiting))).containsExactly(number);
        assertThat(office.get(owner, () -> releases.preview(lines))).isEmpty();
        assertThat(office.get(owner, () -> releases.previewAll(ReleaseFilter.ALL)))
                .isEmpty();
        var report = office.get(owner, () -> releases.carryOut(id(), lines, ReleaseOrder.release()));

        assertThat(report.kept()).containsExactly(new KeptDossier(number, WhyKept.PAYING));
        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
    }

    @Test
    @Tag("P-03")
    @DisplayName("P-03 what is not signed, or signed for another merchant, or long ago, does nothing")
    void believes_signatures_only() {
        var number = book(8);
        var attempt = begin(number);
        var body = "{\"reference\":\"sbx_%s\",\"outcome\":\"SUCCEEDED\",\"amount\":\"72.00\",\"currency\":\"EUR\"}"
                .formatted(attempt.token());
        var now = Instant.now();

        refuses(null, body);
        refuses(signed(body, "another merchant's secret", now), body);
        refuses(signed(body, secret(), now.minusSeconds(400)), body);
        refuses(signed(body, secret(), now), body.replace("72.00", "720.00"));
        refuses(signed(body, secret(), now), body.replace(attempt.token(), "nobody"));

        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(read(number).payments()).isEmpty();
        assertThat(stateOf(attempt)).isEqualTo(AttemptState.OPEN);
    }

    private void refuses(@Nullable String signature, String body) {
        assertThatExceptionOfType(SignatureRefused.class)
                .isThrownBy(() -> callbacks.receive("sandbox", signature, body));
    }

    @Test
    @Tag("B-12")
    @Tag("A-02")
    @DisplayName("A-02, B-12 nobody begins to pay after the deadline, nor for what waits for no money")
    void begins_in_time() {
        var late = until(Instant.now().minusSeconds(2));
        var option = option(2);
        var sold = book(2);
        pay(sold, null);

        assertThatExceptionOfType(DeadlinePassed.class).isThrownBy(() -> begin(late));
        assertThatExceptionOfType(NotBooked.class).isThrownBy(() -> begin(option));
        assertThatExceptionOfType(NotBooked.class).isThrownBy(() -> begin(sold));
    }
}
