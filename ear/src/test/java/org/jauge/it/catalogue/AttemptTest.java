package org.jauge.it.catalogue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jauge.booking.BookingKind;
import org.jauge.dossier.HoldDetails;
import org.jauge.dossier.Holds;
import org.jauge.dossier.NewHold;
import org.jauge.dossier.NewLine;
import org.jauge.merchant.Identity;
import org.jauge.payment.AttemptDetails;
import org.jauge.payment.AttemptState;
import org.jauge.payment.PaymentAttempts;
import org.jauge.payment.ProviderCallbacks;
import org.jauge.shared.MinuteWork;
import org.junit.jupiter.api.BeforeEach;

/** Somebody pays from his browser, and the sandbox says what became of it, signed by hand as any provider would. */
abstract class AttemptTest extends BookingTest {

    @Inject
    PaymentAttempts attempts;

    @Inject
    ProviderCallbacks callbacks;

    @Inject
    Holds holds;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    Identity browser;

    @BeforeEach
    void openSandbox() {
        System.setProperty("jauge.sandbox", "true");
        browser = shopServer.browser(owner);
        openVisit();
    }

    /** Of a booking, by a guest. */
    AttemptDetails begin(String number) {
        var token = read(number).header().token();
        return office.get(browser, () -> attempts.begin(id(), number, token, ""));
    }

    AttemptDetails beginForHold(String hold) {
        return office.get(browser, () -> attempts.beginForHold(id(), hold, SAMARANCH, List.of("Léa", "Tom"), ""));
    }

    HoldDetails hold(int quantity) {
        var lines = List.of(new NewLine(event, place, visitor, quantity));
        return office.get(browser, () -> holds.open(id(), new NewHold(desk(), browser.actor(), lines)));
    }

    private long desk() {
        return browser.outletId().orElseThrow();
    }

    AttemptDetails state(AttemptDetails attempt) {
        return office.get(browser, () -> attempts.details(attempt.token()));
    }

    AttemptState stateOf(AttemptDetails attempt) {
        return state(attempt).state();
    }

    String number(AttemptDetails attempt) {
        var number = state(attempt).number();
        if (number == null) throw new AssertionError("No dossier");
        return number;
    }

    void say(AttemptDetails attempt, String outcome) {
        say(attempt, outcome, attempt.amount().setScale(2).toPlainString());
    }

    void say(AttemptDetails attempt, String outcome, String amount) {
        var body = "{\"reference\":\"sbx_%s\",\"outcome\":\"%s\",\"amount\":\"%s\",\"currency\":\"EUR\"}"
                .formatted(attempt.token(), outcome, amount);
        callbacks.receive("sandbox", signed(body, secret(), Instant.now()), body);
    }

    static String signed(String body, String secret, Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = mac.doFinal((at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String secret() {
        return text("select secret from payment_account where merchant_id = " + owner.merchantId());
    }

    /** A booking of eight that has to be paid before then. */
    String until(Instant deadline) {
        var lines = List.of(new NewLine(event, place, visitor, 8));
        return book(asked(BookingKind.BOOKING, null, lines, deadline)).header().number();
    }

    /** Time passes for the attempt: as if it had begun so much earlier that its shield ended then. */
    void endShield(AttemptDetails attempt, Instant at) {
        run("update payment_attempt set shields_until = ? where token = '" + attempt.token() + "'", at);
    }

    void endHold(HoldDetails hold, Instant at) {
        run("update dossier set hold_ends_at = ? where token = '" + hold.token() + "'", at);
    }

    private void run(String sql, Instant at) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row. */
    String text(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getObject(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the provider was asked to give back: amount, tries, and whether it is done. */
    String givenBack() {
        return text("select cast(cast(amount as decimal(9, 2)) as char(10)) || ' ' || cast(tries as char(1)) || ' '"
                + " || case when done_at is null then 'waits' else 'done' end from provider_refund where merchant_id = "
                + owner.merchantId());
    }

    /** What the timer does about carts at that moment. */
    void tickCarts(Instant now) {
        for (MinuteWork work : works)
            if (work.getClass().getName().startsWith("org.jauge.dossier.")) work.everyMinute(now);
    }
}
