package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.FxDrink;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C-02")
class BasketTest {

    private static final int COUPLES_MAX = Basket.TICKETS_MAX / 2;

    static PricedLine line(long id, Catalogue.Event event, long category, int quantity) {
        var wish = new NewLine(event.id(), FxDrink.A, category, quantity);
        return new PricedLine(id, wish, FxDrink.catalogue(), event, BigDecimal.TEN);
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
        assertThat(CartChange.adding(cart, basket, LapseChunksTest.TERMS, Instant.EPOCH)
                        .rows())
                .isEqualTo(2 + 2);
        assertThat(CartSales.rows(basket.lines())).isEqualTo(2 + 2 + 8);
        assertThat(new CartChanges(List.of(CartChange.lapsing(cart), CartChange.lapsing(cart))).rows())
                .isEqualTo(8);
    }
}
