package org.jauge.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("B-22")
class ProviderRefundTest {

    private static final Instant QUEUED = Instant.parse("2026-11-27T10:00:00Z");

    private final ProviderRefund refund =
            new ProviderRefund(new WantedRefund(1, 2, "stripe", "pi_1", new BigDecimal("9.00"), "EUR"), QUEUED);

    @ParameterizedTest(name = "B-22 after {0} tries it pauses for {1}")
    @CsvSource({"1, PT2M", "2, PT4M", "3, PT8M", "10, PT17H4M", "11, PT24H", "12, PT24H", "500, PT24H"})
    void pauses_longer_and_longer(int tries, Duration pause) {
        assertThat(ProviderRefund.pause(tries)).isEqualTo(pause);
    }

    @Test
    @DisplayName("B-22 it is given up at the end of the third day and not before; somebody may begin anew")
    void gives_up() {
        var end = QUEUED.plus(ProviderRefund.PATIENCE);

        assertThat(refund.isStuck()).isFalse();
        refund.again(QUEUED); // whoever has claimed it counts a try
        assertThat(refund.isStuck()).isFalse();
        assertThat(refund.refused(end)).isTrue();
        assertThat(refund.isStuck()).isTrue();
        refund.again(end);
        assertThat(refund.isStuck()).isFalse();
    }

    @Test
    @DisplayName("B-22 what a person has settled is stuck no more")
    void is_settled() {
        refund.refused(QUEUED.plus(ProviderRefund.PATIENCE));

        refund.done(QUEUED.plus(Duration.ofDays(4)));

        assertThat(refund.isStuck()).isFalse();
    }
}
