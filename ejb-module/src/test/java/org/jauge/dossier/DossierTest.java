package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {

    private static final Instant TEN = Instant.parse("2016-08-05T10:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static Dossier heldAtTen() {
        var dossier =
                new Dossier(new NewDossier(1, "token", 7, 8, "someone", null, "staff:1", TEN), "CAD", BigDecimal.TEN);
        dossier.renew(TEN, LENGTH, LONGEST);
        return dossier;
    }

    private static Instant at(String time) {
        return Instant.parse("2016-08-05T" + time + "Z");
    }

    @Test
    @Tag("H-01")
    @DisplayName("H-01 hold at 10:00, add at 10:08 ends 10:18; touches until 10:29 end 10:30")
    void renews_up_to_the_longest_time() {
        var dossier = heldAtTen();
        assertThat(dossier.holdEndsAt()).isEqualTo(at("10:10:00"));

        dossier.renew(at("10:08:00"), LENGTH, LONGEST);
        assertThat(dossier.holdEndsAt()).isEqualTo(at("10:18:00"));

        dossier.renew(at("10:17:00"), LENGTH, LONGEST);
        dossier.renew(at("10:25:00"), LENGTH, LONGEST);
        dossier.renew(at("10:29:00"), LENGTH, LONGEST);
        assertThat(dossier.holdEndsAt()).isEqualTo(at("10:30:00"));
    }

    @Test
    @Tag("B-24")
    @DisplayName("B-24 a cart is held as one audience, until something is added as another; one of before as none")
    void is_held_as_one() {
        var dossier = new Dossier(
                new NewDossier(1, "token", 7, 8, "someone", null, 5L, "staff:1", TEN), "CAD", BigDecimal.TEN);
        dossier.holdAlsoAs(5L);
        assertThat(dossier.isHeldAs(5)).isTrue();
        assertThat(dossier.isHeldAs(6)).isFalse();

        dossier.holdAlsoAs(6L);

        assertThat(dossier.isHeldAs(5)).isFalse();
        assertThat(dossier.isHeldAs(6)).isFalse();
        assertThat(heldAtTen().isHeldAs(5)).isFalse();
    }

    @ParameterizedTest(name = "H-03 a hold until 10:10:00 is held at {0}: {1}")
    @Tag("H-03")
    @CsvSource({"10:00:00,true", "10:09:59,true", "10:10:00,false", "10:10:01,false"})
    void ends_exactly(String time, boolean held) {
        assertThat(heldAtTen().isHeldAt(at(time))).isEqualTo(held);
        assertThat(heldAtTen().isEndedHoldAt(at(time))).isEqualTo(!held);
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a cart is settled once")
    void settles_once() {
        var dossier = heldAtTen();
        dossier.settle("3385", null, TEN);

        assertThat(dossier.state()).isEqualTo(DossierState.SETTLED);
        assertThatIllegalStateException().isThrownBy(() -> dossier.settle("3386", null, TEN));
        assertThatIllegalStateException().isThrownBy(() -> dossier.leaveCart(DossierState.LAPSED));
        assertThat(dossier.number()).isEqualTo("3385");
    }

    @ParameterizedTest(name = "K-04 a quantity of {0} is refused and named")
    @Tag("K-04")
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Basket.QUANTITY_MAX + 1, Integer.MAX_VALUE})
    void refuses_impossible_quantities(int quantity) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> Basket.check(List.of(new NewLine(1, 1, 1, 1), new NewLine(1, 1, 1, quantity))))
                .returns("lines[1].quantity", InvalidField::field);
    }

    @ParameterizedTest(name = "K-04 a quantity of {0} passes the door")
    @Tag("K-04")
    @ValueSource(ints = {1, Basket.QUANTITY_MAX})
    void accepts_possible_quantities(int quantity) {
        Basket.check(List.of(new NewLine(1, 1, 1, quantity)));
    }

    @Test
    @Tag("K-04")
    @DisplayName("K-04 an order has a largest size in all, too: 50 lines of 20 pass, of 21 do not")
    void bounds_the_whole_order() {
        Basket.check(Collections.nCopies(Basket.LINES_MAX, new NewLine(1, 1, 1, 20)));

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> Basket.check(Collections.nCopies(Basket.LINES_MAX, new NewLine(1, 1, 1, 21))))
                .returns("lines", InvalidField::field);
    }

    @Test
    @Tag("K-04")
    @DisplayName("K-04 lists of lines are bounded")
    void refuses_too_many_lines() {
        var lines = Collections.nCopies(Basket.LINES_MAX + 1, new NewLine(1, 1, 1, 1));

        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> Basket.check(lines));
    }

    @Test
    @Tag("S-05")
    @DisplayName("S-05 tokens and ticket codes do not repeat and are safe to type")
    void secrets_are_long_and_typable() {
        assertThat(Secrets.token()).hasSize(43).isNotEqualTo(Secrets.token());
        assertThat(Secrets.ticketCode()).matches("[0-9A-HJKMNP-TV-Z]{20}").isNotEqualTo(Secrets.ticketCode());
    }
}
