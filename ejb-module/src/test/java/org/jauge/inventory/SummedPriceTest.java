package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jauge.inventory.Catalogue.Component;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-20")
class SummedPriceTest {

    private static final CategoryTerms SUMMED = new CategoryTerms(null, null, null, true, null, false, false, "");

    @Test
    @DisplayName("E-20 a bundle of two costs twice what one costs, in each emplacement, where its price is their sum")
    void costs_the_sum_of_its_parts() {
        var catalogue = FxDrink.catalogue(SUMMED);

        assertThat(catalogue.price(FxDrink.TONIGHT, FxDrink.A, FxDrink.COUPLE).orElseThrow())
                .isEqualTo("60.00");
        assertThat(catalogue.price(FxDrink.TONIGHT, FxDrink.B, FxDrink.COUPLE).orElseThrow())
                .isEqualTo("50.00");
    }

    @Test
    @DisplayName("E-20 otherwise it costs what its own cell says")
    void costs_what_is_typed() {
        var catalogue = FxDrink.catalogue();

        assertThat(catalogue.price(FxDrink.TONIGHT, FxDrink.A, FxDrink.COUPLE).orElseThrow())
                .isEqualTo("30.00");
    }

    @Test
    @DisplayName("E-20 a part that was chosen costs its own price on top, of a typed price as of a sum")
    void adds_what_was_chosen() {
        var parts = List.of(new Component(FxDrink.SPECIAL, 2), new Component(FxDrink.TSHIRT, 2, true));
        for (var terms : List.of(CategoryTerms.none(), SUMMED)) {
            var catalogue = FxDrink.catalogue(terms, parts);
            var couple = catalogue.category(FxDrink.COUPLE);
            var alone = catalogue.price(FxDrink.TONIGHT, FxDrink.A, FxDrink.COUPLE);
            var chosen = catalogue.parts(couple, List.of(FxDrink.TSHIRT));

            var price = catalogue.price(FxDrink.TONIGHT, FxDrink.A, couple, chosen);

            assertThat(price.orElseThrow()).isEqualTo(alone.orElseThrow().add(new BigDecimal("60.00")));
        }
    }

    @Test
    @DisplayName("E-20 where a part is not offered, a bundle that costs their sum is not either; a typed one is")
    void is_offered_where_its_parts_are() {
        var summed = FxDrink.catalogue(SUMMED, FxDrink.VIP);
        var typed = FxDrink.catalogue(CategoryTerms.none(), FxDrink.VIP);

        assertThat(summed.price(FxDrink.TONIGHT, FxDrink.A, FxDrink.COUPLE).orElseThrow())
                .isEqualTo("120.00");
        assertThat(summed.price(FxDrink.TONIGHT, FxDrink.B, FxDrink.COUPLE)).isEmpty();
        assertThat(typed.price(FxDrink.TONIGHT, FxDrink.B, FxDrink.COUPLE)).isPresent();
    }
}
