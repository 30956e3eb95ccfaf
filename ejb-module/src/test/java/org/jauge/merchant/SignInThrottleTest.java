package org.jauge.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("S-03")
class SignInThrottleTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle("account:x", NOON);

    private void fail(int times) {
        for (var i = 0; i < times; i++) throttle.attempt(ThrottleLimit.ACCOUNT, NOON);
    }

    @Test
    @DisplayName("S-03 the fifth attempt may still be right, the sixth has to wait a minute")
    void locks_after_five() {
        fail(5);

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.attempt(ThrottleLimit.ACCOUNT, NOON.plusSeconds(59)))
                .returns(1, TooManyAttempts::minutes);
        assertThat(throttle.failures()).isEqualTo(5); // waiting costs nothing more
        assertThatCode(() -> throttle.attempt(ThrottleLimit.ACCOUNT, NOON.plusSeconds(60)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "S-03 after {0} failures one waits {1} min")
    @CsvSource({"5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "12, 60", "1000, 60"})
    void pauses_double_up_to_an_hour(int failures, long minutes) {
        assertThat(ThrottleLimit.ACCOUNT.pause(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    @DisplayName("S-03 a right attempt takes back what it counted")
    void forgives() {
        fail(5);

        throttle.forgiveOne();

        assertThat(throttle.failures()).isEqualTo(4);
        assertThatCode(() -> throttle.attempt(ThrottleLimit.ACCOUNT, NOON)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("S-03 a day without failures and all are forgotten, not a second earlier")
    void forgets() {
        fail(4);
        throttle.attempt(ThrottleLimit.ACCOUNT, NOON.plus(Duration.ofDays(1)));
        assertThat(throttle.failures()).isEqualTo(5);

        throttle.attempt(ThrottleLimit.ACCOUNT, NOON.plus(Duration.ofDays(2)).plusSeconds(1));
        assertThat(throttle.failures()).isEqualTo(1);
    }

    @Test
    @DisplayName("S-03 an address may fail 50 times in a quarter of an hour")
    void addresses_have_a_limit_of_their_own() {
        for (var i = 0; i < 50; i++) throttle.attempt(ThrottleLimit.ADDRESS, NOON);

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.attempt(ThrottleLimit.ADDRESS, NOON))
                .returns(15, TooManyAttempts::minutes);
    }

    @Test
    @DisplayName("S-03 of those who say that they are new 300 may ask for a link in an hour, the next one waits")
    void newcomers_have_a_limit_of_their_own() {
        for (var i = 0; i < 300; i++) throttle.attempt(ThrottleLimit.NEWCOMERS, NOON);

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.attempt(ThrottleLimit.NEWCOMERS, NOON))
                .returns(15, TooManyAttempts::minutes);
    }

    @Test
    @Tag("S-07")
    @DisplayName("S-07 what was typed as address is not kept: it may have been a password")
    void keeps_no_account_name() {
        assertThat(Throttles.account("Olga@Example.org ")).doesNotContainIgnoringCase("olga");
        assertThat(Throttles.account("Olga@Example.org ")).isEqualTo(Throttles.account("olga@example.org"));
    }
}
