package org.jauge.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A-01")
@Tag("A-03")
class ReleaseOrderTest {

    private static final Instant NOW = Instant.parse("2016-08-13T08:00:00Z");

    @ParameterizedTest(name = "A-01 {0} days more are {1}")
    @CsvSource({"0, too-small", "751, too-large", ", required"})
    void refuses_days(@Nullable Integer days, String rule) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> ReleaseOrder.extend(days))
                .returns("days", InvalidField::field)
                .returns(rule, InvalidField::rule);
    }

    @ParameterizedTest(name = "A-01 {0} days more can be given")
    @ValueSource(ints = {1, 750})
    void takes_days(int days) {
        assertThat(ReleaseOrder.extend(days).days()).isEqualTo(days);
    }

    @Test
    @DisplayName("A-03 a lock ends after now and has a reason; what is missing or wrong is named")
    void refuses_locks() {
        assertRefused(null, "their bus", "until required");
        assertRefused(NOW, "their bus", "until in-the-past");
        assertRefused(NOW.plusSeconds(1), " ", "reason required");
        assertRefused(NOW.plusSeconds(1), "x".repeat(501), "reason too-long");

        var longest = "x".repeat(500);
        var lock = ReleaseOrder.lock(NOW.plusSeconds(1), " " + longest + " ", NOW);
        assertThat(lock).isEqualTo(new ReleaseOrder(ReleaseOperation.LOCK, null, NOW.plusSeconds(1), longest));
    }

    private static void assertRefused(@Nullable Instant until, String reason, String fieldAndRule) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> ReleaseOrder.lock(until, reason, NOW))
                .satisfies(refused ->
                        assertThat(refused.field() + " " + refused.rule()).isEqualTo(fieldAndRule));
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 another number of days, end or reason is another request")
    void tells_requests_apart() {
        var later = NOW.plus(Duration.ofDays(1));
        var lock = ReleaseOrder.lock(later, "their bus", NOW);

        assertThat(ReleaseOrder.extend(7).asked())
                .isNotEqualTo(ReleaseOrder.extend(8).asked());
        assertThat(lock.asked())
                .isEqualTo(ReleaseOrder.lock(later, "their bus", NOW).asked())
                .isNotEqualTo(ReleaseOrder.lock(later, "their train", NOW).asked())
                .isNotEqualTo(ReleaseOrder.lock(later.plusSeconds(1), "their bus", NOW)
                        .asked());
    }
}
