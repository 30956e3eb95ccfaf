package org.jauge.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    @DisplayName("A-03 a lock has an end and a reason; what is missing or wrong is named")
    void refuses_locks() {
        assertRefused("until required", () -> ReleaseOrder.lock(null, "their bus"));
        assertRefused("reason required", () -> ReleaseOrder.lock(NOW, " "));
        assertRefused("reason too-long", () -> ReleaseOrder.lock(NOW, "x".repeat(501)));

        var longest = "x".repeat(500);
        assertThat(ReleaseOrder.lock(NOW, " " + longest + " "))
                .isEqualTo(new ReleaseOrder(ReleaseOperation.LOCK, null, NOW, longest));
    }

    @Test
    @DisplayName("A-03 a lock that ends now would be over, one that ends a second later is not")
    void refuses_what_would_be_over() {
        assertRefused(
                "until in-the-past", () -> ReleaseOrder.lock(NOW, "their bus").requireAhead(NOW));

        ReleaseOrder.lock(NOW.plusSeconds(1), "their bus").requireAhead(NOW);
        ReleaseOrder.release().requireAhead(NOW);
    }

    private static void assertRefused(String fieldAndRule, ThrowingCallable order) {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(order).satisfies(refused -> assertThat(
                        refused.field() + " " + refused.rule())
                .isEqualTo(fieldAndRule));
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 another number of days, end or reason is another request")
    void tells_requests_apart() {
        var later = NOW.plus(Duration.ofDays(1));
        var lock = ReleaseOrder.lock(later, "their bus");

        assertThat(ReleaseOrder.extend(7).asked())
                .isNotEqualTo(ReleaseOrder.extend(8).asked());
        assertThat(lock.asked())
                .isEqualTo(ReleaseOrder.lock(later, "their bus").asked())
                .isNotEqualTo(ReleaseOrder.lock(later, "their train").asked())
                .isNotEqualTo(
                        ReleaseOrder.lock(later.plusSeconds(1), "their bus").asked());
    }
}
