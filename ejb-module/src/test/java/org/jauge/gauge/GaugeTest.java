package org.jauge.gauge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("Q-13")
class GaugeTest {

    private static final GaugeKey KEY = GaugeKey.quota(1, 2);

    /** Capacity 25 with 20 in carts and 2 sold: 3 available. */
    private static Gauge nearlyFull() {
        var gauge = new Gauge(KEY, 7, 25);
        gauge.apply(Change.hold(20));
        gauge.apply(Change.sale(2));
        return gauge;
    }

    @ParameterizedTest(name = "Q-13 {0} of 3 available is refused")
    @ValueSource(ints = {4, 25, Integer.MAX_VALUE})
    void refuses_more_than_is_available(int units) {
        var gauge = nearlyFull();

        assertThatExceptionOfType(GaugeExhausted.class)
                .isThrownBy(() -> gauge.apply(new Change(0, 0, 0, units, 0)))
                .returns(3, GaugeExhausted::available);

        assertThat(gauge.line()).isEqualTo(new GaugeLine(25, 20, 20, 2, 2)); // a refusal changes nothing
    }

    @ParameterizedTest(name = "Q-13 {0} of 3 available is taken")
    @ValueSource(ints = {1, 2, 3})
    void takes_what_is_available(int units) {
        var gauge = nearlyFull();

        gauge.apply(Change.sale(units));

        assertThat(gauge.line()).isEqualTo(new GaugeLine(25, 20, 20, 2 + units, 2 + units));
    }

    @Test
    @DisplayName("Q-13 a gauge cannot give back what it has not")
    void refuses_to_go_below_zero() {
        var gauge = nearlyFull();

        assertThatIllegalStateException().isThrownBy(() -> gauge.apply(Change.cancellation(3)));
        assertThatIllegalStateException().isThrownBy(() -> gauge.apply(Change.holdEnded(21)));
        assertThat(gauge.line()).isEqualTo(new GaugeLine(25, 20, 20, 2, 2));
    }

    @Test
    @Tag("C-05")
    @DisplayName("C-05 sale A→U, cart A→B, cart to sale B→U, lapse B→A")
    void moves_between_available_blocked_and_used() {
        var gauge = new Gauge(KEY, 7, 10);

        gauge.apply(Change.sale(1));
        assertThat(gauge.line()).hasToString("10 = 9 + 0 + 1 [1]");
        gauge.apply(Change.hold(4));
        assertThat(gauge.line()).hasToString("10 = 5 + 4 + 1 [1]");
        gauge.apply(Change.holdSold(3));
        assertThat(gauge.line()).hasToString("10 = 5 + 1 + 4 [4]");
        gauge.apply(Change.holdEnded(1));
        assertThat(gauge.line()).hasToString("10 = 6 + 0 + 4 [4]");
        gauge.apply(Change.cancellation(4));
        assertThat(gauge.line()).hasToString("10 = 10 + 0 + 0 [0]");
    }

    @Test
    @DisplayName("Q-13 a capacity stops at blocked + used")
    void resizes_down_to_what_is_taken() {
        var gauge = nearlyFull();

        gauge.apply(Change.resize(-3));
        assertThat(gauge.line()).hasToString("22 = 0 + 20 + 2 [2]");

        assertThatExceptionOfType(GaugeExhausted.class).isThrownBy(() -> gauge.apply(Change.resize(-1)));
    }

    @Test
    @DisplayName("Q-13 negative units are a bug of the caller")
    void units_are_never_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Change.sale(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gauge(KEY, 7, -1));
    }

    @Test
    @DisplayName("C-02 keys are ordered by kind, then as numbers")
    void keys_have_one_order() {
        assertThat(GaugeKey.emplacement(9, 1)).isLessThan(GaugeKey.quota(1, 1));
        assertThat(GaugeKey.quota(9, 1)).isLessThan(GaugeKey.quota(10, 1));
        assertThat(GaugeKey.quota(9, 2)).isLessThan(GaugeKey.quota(9, 10));
        assertThat(GaugeKey.parse("3-12-20261122")).isEqualTo(GaugeKey.globalQuota(12, 20261122));
    }

    @Test
    @Tag("Q-15")
    @Tag("AMB-Q2")
    @DisplayName("Q-15 a ticket that falls without its place leaves used as it was: 25 = 22 + 0 + 3 [2]")
    void keeps_the_place_of_a_fallen_ticket() {
        var gauge = new Gauge(KEY, 7, 25);
        gauge.apply(Change.sale(3));

        gauge.apply(Change.invalidation(1));

        assertThat(gauge.line()).hasToString("25 = 22 + 0 + 3 [2]").returns(1, GaugeLine::unused);
    }

    @Test
    @Tag("Q-17")
    @DisplayName(
            "Q-17 what block at zero keeps of a cancellation is what a fallen ticket leaves; no more than it gives back")
    void keeps_units_of_a_cancellation() {
        assertThat(Change.cancellation(3).keeping(3)).isEqualTo(Change.invalidation(3));
        assertThat(Change.cancellation(3).keeping(0)).isEqualTo(Change.cancellation(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.cancellation(3).keeping(4));
    }

    @Test
    @Tag("Q-17")
    @DisplayName("Q-17 only what tickets give back can be kept: no cart, no freed unit, no place that was kept anyway")
    void knows_what_tickets_give_back() {
        assertThat(Change.cancellation(1).returnsTickets()).isTrue();
        assertThat(Change.invalidation(1).returnsTickets()).isFalse();
        assertThat(Change.holdEnded(1).returnsTickets()).isFalse();
        assertThat(Change.freeing(1).returnsTickets()).isFalse();
        assertThat(Change.sale(1).returnsTickets()).isFalse();
        assertThat(Change.resize(1).returnsTickets()).isFalse();
    }
}
