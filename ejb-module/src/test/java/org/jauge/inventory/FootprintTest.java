package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jauge.inventory.FxDrink.A;
import static org.jauge.inventory.FxDrink.ADULTE;
import static org.jauge.inventory.FxDrink.B;
import static org.jauge.inventory.FxDrink.BEBE;
import static org.jauge.inventory.FxDrink.COUPLE;
import static org.jauge.inventory.FxDrink.DRINKS;
import static org.jauge.inventory.FxDrink.SPECIAL;
import static org.jauge.inventory.FxDrink.TABLES_A_DAY;
import static org.jauge.inventory.FxDrink.TONIGHT;
import static org.jauge.inventory.FxDrink.TSHIRT;
import static org.jauge.inventory.FxDrink.VIP;
import static org.jauge.inventory.FxDrink.VIP_QUOTA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.GaugeMissing;
import org.jauge.inventory.Catalogue.Component;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootprintTest {

    private static final GaugeKey IN_A = GaugeKey.emplacement(TONIGHT.id(), A);
    private static final GaugeKey OF_DRINKS = GaugeKey.quota(TONIGHT.id(), DRINKS);

    private final Catalogue catalogue = FxDrink.catalogue();

    private Map<GaugeKey, Integer> of(long category) {
        return Footprint.of(catalogue, TONIGHT, A, category).units();
    }

    @Test
    @Tag("E-05")
    @DisplayName("E-05 a counted person takes a place")
    void person_takes_a_place() {
        assertThat(of(ADULTE)).isEqualTo(Map.of(IN_A, 1));
    }

    @ParameterizedTest(name = "E-05 category {0} takes no place, and still needs the emplacement (E-17)")
    @Tag("E-05")
    @ValueSource(longs = {BEBE, TSHIRT})
    void uncounted_takes_none(long category) {
        assertThat(of(category)).isEqualTo(Map.of(IN_A, 0));
    }

    @ParameterizedTest(name = "E-17 category {0} takes nothing where the emplacement is closed at the event")
    @Tag("E-17")
    @ValueSource(longs = {ADULTE, BEBE, TSHIRT, COUPLE})
    void closed_emplacement_gives_nothing(long category) {
        var closed = FxDrink.closedIn(TONIGHT, A);

        assertThatExceptionOfType(GaugeMissing.class)
                .isThrownBy(() -> Footprint.of(catalogue, closed, A, category))
                .satisfies(refused -> assertThat(refused.facts()).containsEntry("gauge", IN_A.toString()));
        assertThat(Footprint.of(catalogue, closed, B, category).units())
                .containsKey(GaugeKey.emplacement(closed.id(), B));
    }

    @Test
    @Tag("Q-03")
    @DisplayName("Q-03 a category takes one of each quota it is ticked on, global ones in the event's period")
    void takes_every_quota() {
        var day = GaugeKey.globalQuota(TABLES_A_DAY, LocalDate.of(2016, 8, 5).toEpochDay());

        assertThat(of(VIP)).isEqualTo(Map.of(IN_A, 1, GaugeKey.quota(TONIGHT.id(), VIP_QUOTA), 1, day, 1));
    }

    @Test
    @Tag("Q-05")
    @DisplayName("Q-05 an event's quota is the same gauge in every emplacement")
    void quota_ignores_the_emplacement() {
        var inB = Footprint.of(catalogue, TONIGHT, B, SPECIAL).units();

        assertThat(of(SPECIAL)).containsEntry(OF_DRINKS, 1);
        assertThat(inB).containsEntry(OF_DRINKS, 1);
    }

    @Test
    @Tag("E-20")
    @DisplayName("E-20 a bundle takes what its parts take")
    void bundle_is_the_sum_of_its_leaves() {
        assertThat(of(COUPLE)).isEqualTo(Map.of(IN_A, 2, OF_DRINKS, 2));
    }

    @Test
    @Tag("E-20")
    @DisplayName("E-20 a part that may be chosen takes where it was, and nothing where it was not")
    void chosen_parts_take() {
        var parts = List.of(new Component(ADULTE, 1), new Component(VIP, 2, true));
        var choosing = FxDrink.catalogue(CategoryTerms.none(), parts);
        var couple = choosing.category(COUPLE);
        var vip = GaugeKey.quota(TONIGHT.id(), VIP_QUOTA);

        var with = Footprint.of(choosing, TONIGHT, A, couple, choosing.parts(couple, List.of(VIP)));

        assertThat(with.units()).containsEntry(IN_A, 3).containsEntry(vip, 2);
        assertThat(Footprint.of(choosing, TONIGHT, A, COUPLE).units()).isEqualTo(Map.of(IN_A, 1));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> choosing.parts(couple, List.of(BEBE)));
    }

    @Test
    @Tag("C-01")
    @DisplayName("C-01 a category's own quantity is one more gauge, at that event only")
    void own_quantity_counts() {
        var rated = FxDrink.event(102, LocalDate.of(2016, 8, 7), Set.of(ADULTE));

        assertThat(Footprint.of(catalogue, rated, A, ADULTE).units()).containsEntry(GaugeKey.rate(102, ADULTE), 1);
        assertThat(of(ADULTE)).doesNotContainKey(GaugeKey.rate(TONIGHT.id(), ADULTE));
    }

    @Test
    @Tag("C-02")
    @DisplayName("C-02 sellable now is the smallest available / units")
    void the_tightest_gauge_decides() {
        var gauges = FxDrink.untouched();
        gauges.put(OF_DRINKS, new GaugeLine(25, 0, 0, 22, 22));

        var limit = Sellable.limit(catalogue, Footprint.of(catalogue, TONIGHT, A, COUPLE), gauges);

        assertThat(limit).contains(new Sellable.Limit(1, OF_DRINKS));
    }

    @Test
    @Tag("Q-10")
    @DisplayName("Q-10 a quota without a row reads as its default capacity")
    void absent_quota_is_implicit() {
        var limit = Sellable.limit(catalogue, Footprint.of(catalogue, TONIGHT, A, VIP), FxDrink.untouched());

        assertThat(limit).hasValueSatisfying(found -> assertThat(found.items()).isEqualTo(10));
    }

    @Test
    @Tag("E-17")
    @DisplayName("E-17 without the emplacement's gauge nothing sells there, uncounted categories included")
    void absent_emplacement_sells_nothing() {
        assertThat(Sellable.limit(catalogue, Footprint.of(catalogue, TONIGHT, A, BEBE), Map.of()))
                .isEmpty();
    }
}
