package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.FxDrink;
import org.jauge.merchant.Channel;
import org.jauge.merchant.PointOfSaleTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("H-03")
class LapseChunksTest {

    static final PointOfSaleTerms TERMS =
            new PointOfSaleTerms(8, 7, "Shop", Channel.WEB_SHOP, "fr", 10, 30, 20, 3, 20, 1, true, List.of());

    static Carts.Cart cart(long id, long merchantId, List<PricedLine> lines) {
        var opened = new NewDossier(id, "token-" + id, merchantId, 8, "someone", null, "staff:1", Instant.EPOCH);
        var written = lines.stream()
                .map(line -> new DossierLine(line, merchantId, id, LineState.HELD))
                .toList();
        return new Carts.Cart(new Dossier(opened, "CAD", BigDecimal.TEN), written);
    }

    private static Carts.Cart cart(long id, long merchantId, Catalogue.Event... events) {
        var lines = new ArrayList<PricedLine>();
        for (var event : events) lines.add(BasketTest.line(id * 100 + lines.size(), event, FxDrink.ADULTE, 1));
        return cart(id, merchantId, lines);
    }

    @Test
    @DisplayName("H-03 carts of the same events and merchant lapse together, an empty one beside them")
    void puts_the_same_together() {
        var carts = List.of(
                cart(1, 7, FxDrink.TONIGHT),
                cart(2, 7, FxDrink.TOMORROW),
                cart(3, 7, FxDrink.TONIGHT, FxDrink.TONIGHT),
                cart(4, 7),
                cart(5, 7, FxDrink.TOMORROW, FxDrink.TONIGHT),
                cart(6, 8));

        assertThat(LapseChunks.of(carts))
                .containsExactly(List.of(1L, 3L), List.of(2L), List.of(4L), List.of(5L), List.of(6L));
    }

    @Test
    @DisplayName("H-03 an admission lapses 50 carts and 200 lines at most; none is forgotten")
    void bounds_each() {
        var small = LongStream.rangeClosed(1, 120)
                .mapToObj(id -> cart(id, 7, FxDrink.TONIGHT))
                .toList();
        assertThat(LapseChunks.of(small)).extracting(List::size).containsExactly(50, 50, 20);

        var events = Collections.nCopies(90, FxDrink.TONIGHT).toArray(Catalogue.Event[]::new);
        var large =
                LongStream.rangeClosed(1, 5).mapToObj(id -> cart(id, 7, events)).toList();
        assertThat(LapseChunks.of(large)).containsExactly(List.of(1L, 2L), List.of(3L, 4L), List.of(5L));
    }
}
