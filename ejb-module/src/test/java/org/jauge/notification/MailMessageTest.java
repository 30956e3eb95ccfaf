package org.jauge.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Letter SHOWN = new Letter(
            "jauge-1", new Recipient("a@b.example", "A", "fr"), "Org", "Subject", "Text", "<p>Html</p>", List.of());

    private static MailMessage message(MailKind kind, String token) {
        var expires = kind.isLink() ? NOW.plus(Duration.ofHours(1)) : null;
        return new MailMessage(
                new NewMail(1, 2, kind, "3301", "a@b.example", "A", "fr", token, null, "", NOW, expires));
    }

    @Test
    void waits_ever_longer_and_is_given_up_after_three_days() {
        var waited = Duration.ZERO;
        var tries = 0;
        for (var pause = Patience.after(1); pause.isPresent(); pause = Patience.after(++tries + 1)) {
            assertThat(Patience.after(tries).orElse(Duration.ZERO)).isLessThanOrEqualTo(pause.get());
            waited = waited.plus(pause.get());
        }

        assertThat(tries).isEqualTo(8);
        assertThat(waited).isBetween(Duration.ofDays(2), Duration.ofDays(4));
    }

    @Test
    void a_failure_leaves_it_due_later() {
        var message = message(MailKind.SALE, "");

        message.failed("unreachable", NOW);

        assertThat(message.line().state()).isEqualTo(MailState.PENDING);
        assertThat(message.line().nextTryAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(message.line().lastError()).isEqualTo("unreachable");
    }

    @Test
    void what_was_sent_is_kept_without_its_secret() {
        var message = message(MailKind.RESET, "secret");
        assertThat(message.canBeSentAt(NOW)).isTrue();

        message.sent(SHOWN, NOW);

        assertThat(message.line().state()).isEqualTo(MailState.SENT);
        assertThat(message.wanted().token()).isEmpty();
        assertThat(message.text().body()).isEqualTo("Text");
        assertThat(message.canBeSentAt(NOW)).isFalse();
    }

    @Test
    void a_link_is_over_when_it_is_and_tickets_never() {
        var link = message(MailKind.INVITATION, "secret");
        var end = NOW.plus(Duration.ofHours(1));

        assertThat(link.isExpiredAt(end.minusNanos(1))).isFalse();
        assertThat(link.isExpiredAt(end)).isTrue();
        assertThat(link.canBeSentAt(end)).isFalse();
        assertThat(message(MailKind.SALE, "").canBeSentAt(end.plus(Duration.ofDays(60))))
                .isTrue();
    }

    @Test
    void what_was_given_up_has_all_its_tries_again_when_somebody_wants_it_sent() {
        var message = message(MailKind.SALE, "");
        message.giveUp("address-refused");

        message.release(NOW.plusSeconds(5));

        assertThat(message.line().state()).isEqualTo(MailState.PENDING);
        assertThat(message.line().tries()).isZero();
        assertThat(message.line().nextTryAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void nothing_of_it_prints_a_person_or_a_secret() {
        var mail = message(MailKind.RESET, "secret").wanted();

        assertThat(mail + " " + SHOWN + " " + message(MailKind.RESET, "secret").line() + " " + SHOWN.to())
                .doesNotContain("secret", "a@b.example", "Text");
    }
}
