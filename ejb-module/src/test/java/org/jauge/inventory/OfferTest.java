package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.inventory.FxDrink.A;
import static org.jauge.inventory.FxDrink.ADULTE;
import static org.jauge.inventory.FxDrink.B;
import static org.jauge.inventory.FxDrink.BEBE;
import static org.jauge.inventory.FxDrink.COUPLE;
import static org.jauge.inventory.FxDrink.DRINKS;
import static org.jauge.inventory.FxDrink.SPECIAL;
import static org.jauge.inventory.FxDrink.TONIGHT;
import static org.jauge.inventory.FxDrink.TSHIRT;

import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a calendar says of an event that offers only some of FX-DRINK. */
@Tag("AMB-Q7")
class OfferTest {

    private final Catalogue catalogue = FxDrink.catalogue();
    private final Map<GaugeKey, GaugeLine> lines = FxDrink.untouched();

    private Optional<Level> level(long... categories) {
        var offers = Offer.of(catalogue, TONIGHT, new Looker(null, TONIGHT.startsAt())).stream()
                .filter(offer -> LongStream.of(categories)
                        .anyMatch(id -> id == offer.category().id()))
                .toList();
        return Offer.level(catalogue, offers, lines);
    }

    private void sold(GaugeKey gauge, int capacity, int units) {
        lines.put(gauge, new GaugeLine(capacity, 0, 0, units, units));
    }

    @Test
    @DisplayName("AMB-Q7 the tightest gauge decides of an offer, the best offer of the event")
    void the_tightest_gauge_decides() {
        var drinks = GaugeKey.quota(TONIGHT.id(), DRINKS);
        assertThat(level(SPECIAL)).as("a quota without a row is full").contains(Level.PLENTY);

        sold(drinks, 25, 20);
        assertThat(level(SPECIAL)).contains(Level.FEW);
        assertThat(level(SPECIAL, ADULTE)).contains(Level.PLENTY);

        sold(drinks, 25, 24);
        assertThat(level(COUPLE)).as("takes two").contains(Level.NONE);
        assertThat(level(COUPLE, SPECIAL)).contains(Level.FEW);

        sold(drinks, 25, 25);
        assertThat(level(COUPLE, SPECIAL)).contains(Level.NONE);
    }

    @Test
    @DisplayName("AMB-Q7 what takes no place makes no full house one with room, but counts where nothing else sells")
    void uncounted_offers_count_alone() {
        sold(GaugeKey.emplacement(TONIGHT.id(), A), 40, 40);
        sold(GaugeKey.emplacement(TONIGHT.id(), B), 20, 20);

        assertThat(level(ADULTE, BEBE, TSHIRT)).contains(Level.NONE);
        assertThat(level(BEBE, TSHIRT)).contains(Level.PLENTY);
    }

    @Test
    @DisplayName("AMB-Q7 nothing offered has no level, nor has what is offered where no emplacement is open")
    void nothing_offered_has_no_level() {
        assertThat(level()).isEmpty();
        lines.clear();
        assertThat(level(ADULTE, SPECIAL)).isEmpty();
    }
}
