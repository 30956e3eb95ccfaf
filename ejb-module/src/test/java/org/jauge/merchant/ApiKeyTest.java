package org.jauge.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S-05")
class ApiKeyTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static ApiKey key(@Nullable Instant expiresAt) {
        var wanted = new NewApiKey("Shop", KeyKind.SECRET, false, 5, Set.of(Scope.SALES), List.of(), null);
        return new ApiKey(7, wanted, expiresAt, issue());
    }

    private static ApiKey.Issue issue() {
        return ApiKey.Issue.of(KeyKind.SECRET, false, "staff:1", NOON);
    }

    @ParameterizedTest(name = "S-05 a {0} key (test: {1}) begins with {2} and carries 256 random bits")
    @CsvSource({
        "SECRET, false, jauge_sk_",
        "SECRET, true, jauge_sk_test_",
        "PUBLISHABLE, false, jauge_pk_",
        "PUBLISHABLE, true, jauge_pk_test_"
    })
    void can_be_told_by_its_prefix(KeyKind kind, boolean test, String prefix) {
        var secret = ApiKey.Issue.of(kind, test, "staff:1", NOON).secret();

        assertThat(secret).matches(prefix + "[A-Za-z0-9_-]{43}"); // 32 bytes in Base64
        assertThat(secret)
                .isNotEqualTo(ApiKey.Issue.of(kind, test, "staff:1", NOON).secret());
    }

    @Test
    @DisplayName("S-05 only the SHA-256 of a key is kept, and its last four characters to tell it by")
    void keeps_no_secret() {
        var issue = issue();
        var key = new ApiKey(
                7, new NewApiKey("Shop", KeyKind.SECRET, false, 5, Set.of(Scope.SALES), List.of(), null), null, issue);

        assertThat(key.secretHash()).isEqualTo(Secrets.sha256(issue.secret())).hasSize(64);
        assertThat(issue.secret()).endsWith(key.hint());
        assertThat(key.hint()).hasSize(4);
        assertThat(key.described()).doesNotContain(issue.secret().substring(9));
        assertThat(new IssuedKey(1, issue.secret()).toString()).doesNotContain(issue.secret());
    }

    @Test
    @DisplayName("S-05 a key works until the moment it expires")
    void expires() {
        var key = key(NOON.plusSeconds(60));

        assertThat(key.admits(NOON.plusSeconds(60).minusNanos(1))).isTrue();
        assertThat(key.admits(NOON.plusSeconds(60))).isFalse();
        assertThat(key(null).admits(NOON.plus(Duration.ofDays(9_999)))).isTrue();
    }

    @Test
    @DisplayName("S-05 a revoked key is dead")
    void is_revoked() {
        var key = key(null);

        key.revoke(NOON);

        assertThat(key.admits(NOON)).isFalse();
        assertThat(key.state(NOON)).isEqualTo(KeyState.REVOKED);
    }

    @Test
    @DisplayName("S-05 a rotated key goes on for the overlap, and cannot be rotated twice")
    void is_rotated_with_overlap() {
        var key = key(null);

        key.rotateTo(2, NOON.plusSeconds(3600), NOON);

        assertThat(key.state(NOON.plusSeconds(3599))).isEqualTo(KeyState.ROTATED);
        assertThat(key.admits(NOON.plusSeconds(3600))).isFalse();
        assertThatExceptionOfType(KeyDead.class).isThrownBy(() -> key.rotateTo(3, NOON.plusSeconds(9), NOON));
    }

    @Test
    @DisplayName("S-05 rotation never lengthens a life")
    void rotation_never_lengthens_a_life() {
        var key = key(NOON.plusSeconds(60));

        key.rotateTo(2, NOON.plusSeconds(3600), NOON);

        assertThat(key.admits(NOON.plusSeconds(60))).isFalse();
    }

    @ParameterizedTest(name = "S-05 {0} becomes {1}")
    @CsvSource({
        "https://shop.example, https://shop.example",
        "HTTPS://Shop.Example/, https://shop.example",
        "https://shop.example:443, https://shop.example",
        "https://shop.example:8443, https://shop.example:8443",
        "http://localhost:3000, http://localhost:3000"
    })
    void writes_origins_as_browsers_do(String typed, String origin) {
        assertThat(publishable(typed).allowedOrigins()).containsExactly(origin);
    }

    @ParameterizedTest(name = "S-05 {0} is no origin")
    @ValueSource(
            strings = {
                "*",
                "shop.example",
                "https://",
                "ftp://shop.example",
                "https://shop.example/cart",
                "https://shop.example?a=b",
                "https://me@shop.example",
                "javascript:alert(1)",
                "https://a b"
            })
    void refuses_what_is_no_origin(String typed) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> publishable(typed))
                .returns("allowedOrigins", InvalidField::field);
    }

    @Test
    @Tag("P-01")
    @DisplayName("P-01 a publishable key cannot be made for selling")
    void publishable_keys_do_not_sell() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(
                        () -> new NewApiKey("x", KeyKind.PUBLISHABLE, false, 5, Set.of(Scope.SALES), List.of(), null))
                .returns("scopes", InvalidField::field);
    }

    @Test
    @DisplayName("S-05 secret keys have no business in a page")
    void secret_keys_have_no_origins() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new NewApiKey(
                        "x", KeyKind.SECRET, false, 5, Set.of(Scope.SALES), List.of("https://a.example"), null));
    }

    private static NewApiKey publishable(String origin) {
        return new NewApiKey("x", KeyKind.PUBLISHABLE, false, 5, Set.of(Scope.CATALOGUE), List.of(origin), null);
    }
}
