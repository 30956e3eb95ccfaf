package org.jauge.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S-03")
class PasswordsTest {

    private static final String EMAIL = "olga.petit@example.org";
    private static final Passwords PASSWORDS = new Passwords(Integer.parseInt(Passwords.ROUNDS_USUAL));
    private static final Passwords QUICK = new Passwords(1_000); // where the rounds do not matter

    @ParameterizedTest(name = "S-03 “{0}” is refused: {1}")
    @CsvSource({
        "'', required",
        "elevenchars, too-short",
        "aaaaaaaaaaaaaa, too-common",
        "abababababab, too-common",
        "passwordpassword, too-common",
        "Password2026!!, too-common",
        "motdepasse123456, too-common",
        "azertyuiop2026, too-common",
        "olga.petit2026, too-common",
        "2026-OlgaPetit!, too-common"
    })
    void refuses_what_is_easily_guessed(String typed, String rule) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> PASSWORDS.choose(typed, EMAIL))
                .returns("password", InvalidField::field)
                .returns(rule, InvalidField::rule)
                .satisfies(refusal -> assertThat(refusal.facts().toString()).doesNotContain("2026"));
    }

    @Test
    @DisplayName("S-03 a password of 200 characters is accepted, one of 201 is refused")
    void bounds_the_length() {
        assertThat(QUICK.choose("correct horse 7 ".repeat(12) + "12345678", EMAIL))
                .isNotEmpty();
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> QUICK.choose("correct horse 7 ".repeat(12) + "123456789", EMAIL))
                .returns("too-long", InvalidField::rule);
    }

    @Test
    @DisplayName("S-03 when the number of rounds is raised, who chose before goes on signing in")
    void raises_the_rounds() {
        var before = PASSWORDS.choose("trois petits chats gris", EMAIL);
        var raised = new Passwords(300_000).choose("trois petits chats gris", EMAIL);

        assertThat(raised).startsWith("pbkdf2-sha512$300000$");
        assertThat(Passwords.matches("trois petits chats gris", before)).isTrue();
        assertThat(Passwords.matches("trois petits chats gris", raised)).isTrue();
    }

    @ParameterizedTest(name = "S-03 “{0}” is accepted")
    @ValueSource(strings = {"twelve chars", "trois petits chats gris", "Ωμέγα-Ωμέγα-9", "Olga.Petit likes to swim"})
    void accepts_what_is_hard_to_guess(String typed) {
        var stored = QUICK.choose(typed, EMAIL);

        assertThat(Passwords.matches(typed, stored)).isTrue();
        assertThat(Passwords.matches(typed + " ", stored)).isFalse();
        assertThat(Passwords.matches("", stored)).isFalse();
        assertThat(Passwords.matches(null, stored)).isFalse();
    }

    @Test
    @DisplayName("S-03 stored by PBKDF2 with at least 210,000 rounds and a salt of its own")
    void stores_no_password() {
        var once = PASSWORDS.choose("trois petits chats gris", EMAIL);
        var again = PASSWORDS.choose("trois petits chats gris", EMAIL);

        assertThat(once)
                .startsWith("pbkdf2-sha512$210000$")
                .doesNotContain("chats")
                .isNotEqualTo(again);
    }

    @Test
    @DisplayName("S-03 the same letter written in two ways is the same letter")
    void compares_letters_not_bytes() {
        var composed = "caf\u00e9 au lait svp";
        var decomposed = "cafe\u0301 au lait svp";

        assertThat(Passwords.matches(decomposed, QUICK.choose(composed, EMAIL))).isTrue();
    }
}
