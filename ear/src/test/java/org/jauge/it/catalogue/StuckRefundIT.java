package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jauge.dossier.DossierDetails.RefundLine;
import org.jauge.dossier.MoneyBack;
import org.jauge.dossier.PlaceFate;
import org.jauge.dossier.TicketFate;
import org.jauge.payment.StuckRefunds;
import org.jauge.shared.MinuteWork;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A provider that does not give money back: asked less and less often, and at last by a person. */
@Tag("B-22")
class StuckRefundIT extends AttemptTest {

    @Inject
    StuckRefunds stuck;

    private String number = "";

    /** Paid at a provider's that is gone by the time it shall give back. */
    private void refuse() throws SQLException {
        number = book(8);
        say(begin(number), "SUCCEEDED");
        provider("gone");
        cancel(order(number, ids(number, 8), TicketFate.INVALIDATED, PlaceFate.RELEASED, MoneyBack.FULL, null, null));
    }

    private void provider(String name) throws SQLException {
        for (var table : new String[] {"payment", "payment_attempt", "provider_refund"})
            execute("update " + table + " set provider = '" + name + "' where merchant_id = " + owner.merchantId());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(sql);
        }
    }

    private void tick(Instant now) {
        for (MinuteWork work : works)
            if (work.getClass().getName().startsWith("org.jauge.payment.ProviderRefunds")) work.everyMinute(now);
    }

    private Instant nextTry() {
        var at = text("select next_try_at from provider_refund where merchant_id = " + owner.merchantId());
        return Timestamp.valueOf(at).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private RefundLine refund() {
        return read(number).cancellations().get(0).refunds().get(0);
    }

    @Test
    @DisplayName("B-22 it is tried after 2, 4, 8 minutes and so on, for three days; then a person is told, once")
    void needs_a_person() throws SQLException {
        refuse();
        var first = Instant.now();
        var now = first;
        var tries = 0;
        for (; !refund().stuck() && tries < 50; tries++) {
            tick(now);
            if (tries == 0) tick(now.plusSeconds(60)); // between two tries nothing is asked
            if (tries == 1) assertThat(Duration.between(now, nextTry())).isEqualTo(Duration.ofMinutes(4));
            if (!refund().stuck()) now = nextTry();
        }

        assertThat(refund().stuck()).isTrue();
        assertThat(tries).isBetween(12, 16);
        assertThat(Duration.between(first, now)).isBetween(Duration.ofHours(71), Duration.ofHours(73));
        var last = nextTry();
        tick(now.plus(Duration.ofDays(1)));
        assertThat(nextTry()).as("nobody asks any more").isEqualTo(last);
        assertThat(mails()).containsOnlyOnce("REFUND_STUCK");
        assertThat(noted("dossier")).anyMatch(entry -> entry.startsWith("refund-stuck  72"));
    }

    @Test
    @DisplayName("B-22 asked again by a person it is made when the provider makes it; or it is settled otherwise")
    void is_looked_after() throws SQLException {
        refuse();
        tick(Instant.now());
        assertRefused(NotFound.class, () -> stuck.again(refund().id()));
        tick(Instant.now().plus(Duration.ofDays(4)));
        assertThat(refund().stuck()).isTrue();
        var stranger = office.open();
        var id = refund().id();
        var mine = owner;
        owner = stranger;
        assertRefused(NotFound.class, () -> stuck.settled(id));
        owner = mine;

        office.run(owner, () -> stuck.again(id));
        assertThat(refund().stuck()).isFalse();
        provider("sandbox");
        tick(Instant.now().plusSeconds(1));

        assertThat(refund().doneAt()).isNotNull();
        assertThat(noted("dossier")).contains("refund-again  ");
    }
}
