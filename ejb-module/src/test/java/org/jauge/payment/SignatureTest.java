package org.jauge.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P-03")
class SignatureTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final String BODY = "{\"reference\":\"sbx_1\"}";
    private static final String SECRET = "secret-of-the-merchant";

    @Test
    @DisplayName("P-03 a signature is the HMAC-SHA-256 of moment and body, in hexadecimal")
    void is_what_everybody_can_compute() {
        assertThat(Signature.of(
                        "key", "{}", Instant.ofEpochSecond(1))) // openssl dgst -sha256 -hmac key says so of 1.{}
                .isEqualTo("t=1,v1=1ba6b8171186efc613e8bcc0cbdab2748f24984d7c5a84faa2637afa0e40d224");
    }

    @ParameterizedTest(name = "P-03 {0} seconds old or ahead is taken")
    @ValueSource(longs = {0, 299, 300, -299, -300})
    void takes_what_is_young(long seconds) {
        var header = Signature.of(SECRET, BODY, NOW.minusSeconds(seconds));

        assertThatCode(() -> Signature.check(header, SECRET, BODY, NOW)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "P-03 {0} seconds old or ahead is refused")
    @ValueSource(longs = {301, 3600, -301})
    void refuses_what_is_old(long seconds) {
        refuses(Signature.of(SECRET, BODY, NOW.minusSeconds(seconds)), SECRET, BODY);
    }

    @Test
    @DisplayName("P-03 another body, another secret, another moment than was signed is refused")
    void refuses_what_was_changed() {
        var header = Signature.of(SECRET, BODY, NOW);

        refuses(header, SECRET, BODY + " ");
        refuses(header, SECRET + "x", BODY);
        refuses(
                header.replaceFirst(
                        "t=\\d+", "t=" + NOW.plus(Duration.ofSeconds(1)).getEpochSecond()),
                SECRET,
                BODY);
    }

    @ParameterizedTest(name = "P-03 the header \"{0}\" is refused")
    @ValueSource(strings = {"", "t=,v1=", "v1=00", "t=1", "t=99999999999999999999,v1=00", "t=1,v1=zz", "sha256=00"})
    void refuses_what_is_none(String header) {
        refuses(header, SECRET, BODY);
        refuses(null, SECRET, BODY);
    }

    private static void refuses(@Nullable String header, String secret, String body) {
        assertThatExceptionOfType(SignatureRefused.class).isThrownBy(() -> Signature.check(header, secret, body, NOW));
    }
}
