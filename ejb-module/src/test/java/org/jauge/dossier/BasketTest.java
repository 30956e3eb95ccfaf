package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.CategoryTerms;
import org.jauge.inventory.FxDrink;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C-02")
class BasketTest {

    private static final int COUPLES_MAX = Basket.TICKETS_MAX / 2;

    static PricedLine line(long id, Catalogue.Event event, long category, int quantity) {
        return line(id, FxDrink.catalogue(), event, category, quantity);
    }

    private static PricedLine line(long id, Catalogue catalogue, Catalogue.Event event, long category, int quantity) {
        var wish = new NewLine(event.id(), FxDrink.A, category, quantity);
        return new PricedLine(
                id, wish, catalogue, event, BigDecimal.TEN, catalogue.parts(catalogue.category(category), List.of()));
    }

    /** Couples of whom a dossier has at least three. */
    private static Catalogue atLeastThree() {
        return FxDrink.catalogue(new CategoryTerms(3, null, null, false, null, false, false, ""));
    }

    private static Basket basket(int couples, int adults) {
        return new Basket(List.of(
                line(1, FxDrink.TONIGHT, FxDrink.COUPLE, couples), line(2, FxDrink.TONIGHT, FxDrink.ADULTE, adults)));
    }

    @Test
    @DisplayName("C-02 a bundle counts as the tickets that it issues")
    void counts_leaves() {
        assertThat(Basket.tickets(basket(3, 2).lines())).isEqualTo(8);
        assertThat(basket(3, 2).items()).isEqualTo(5);
    }

    @Test
    @DisplayName("C-02 an order issues 2,000 tickets and not one more, however few items they are")
    void limits_tickets() {
        assertThat(Basket.tickets(basket(COUPLES_MAX - 1, 2).lines())).isEqualTo(Basket.TICKETS_MAX);

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> basket(COUPLES_MAX - 1, 3))
                .returns("lines", InvalidField::field)
                .returns("too-many-tickets", InvalidField::rule);
    }

    @ParameterizedTest(name = "E-19 {0} tonight and {1} tomorrow where three are the least: refused {2}")
    @Tag("E-19")
    @CsvSource({"3, 0, false", "2, 0, true", "2, 1, false", "1, 1, true", "0, 0, false"})
    void a_dossier_has_enough_of_a_category(int tonight, int tomorrow, boolean refused) {
        var catalogue = atLeastThree();
        var lines = new ArrayList<>(List.of(line(1, catalogue, FxDrink.TONIGHT, FxDrink.ADULTE, 1)));
        if (tonight > 0) lines.add(line(2, catalogue, FxDrink.TONIGHT, FxDrink.COUPLE, tonight));
        if (tomorrow > 0) lines.add(line(3, catalogue, FxDrink.TOMORROW, FxDrink.COUPLE, tomorrow));
        var basket = new Basket(lines);

        if (refused)
            assertThatExceptionOfType(CategoryMinimum.class)
                    .isThrownBy(basket::requireMinimums)
                    .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("asked", tonight + tomorrow));
        else assertThat(basket.requireMinimums()).isSameAs(basket);
    }

    @ParameterizedTest(name = "E-19 of {0} in a cart {1} go where three are the least: refused {2}")
    @Tag("E-19")
    @CsvSource({"4, 1, false", "4, 2, true", "3, 1, true", "3, 3, false", "2, 1, false"})
    void a_cart_keeps_enough_of_a_category(int there, int removed, boolean refused) {
        var category = atLeastThree().category(FxDrink.COUPLE);

        if (refused)
            assertThatExceptionOfType(CategoryMinimum.class)
                    .isThrownBy(() -> Basket.checkRemoval(category, there, removed));
        else assertThatCode(() -> Basket.checkRemoval(category, there, removed)).doesNotThrowAnyException();
    }

    @Test
    @Tag("Q-22")
    @DisplayName("Q-22 carts tell how many rows they write, so that a batch stays within its limit")
    void tells_its_rows() {
        var opened = new NewDossier(9, "token", 7, 8, "someone", null, "staff:1", Instant.EPOCH);
        var basket = basket(3, 2);

        var writer = new CartWriter(opened, basket, LapseChunksTest.TERMS, List.of());
        assertThat(writer.rows()).isEqualTo(2 + 2);

        var cart = LapseChunksTest.cart(9, 7, basket.lines());
        assertThat(CartChange.lapsing(cart).rows()).isEqualTo(2 + 2);
        assertThat(CartChange.dropping(cart).rows()).isEqualTo(2 + 2);
        assertThat(CartChange.adding(cart, basket, LapseChunksTest.TERMS, 5L, Instant.EPOCH)
                        .rows())
                .isEqualTo(2 + 2);
        assertThat(CartSales.rows(basket.lines())).isEqualTo(2 + 2 + 8);
        assertThat(new CartChanges(List.of(CartChange.lapsing(cart), CartChange.lapsing(cart))).rows())
                .isEqualTo(8);
    }
}
