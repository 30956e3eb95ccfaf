package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.inventory.BlockedParts;
import org.jauge.reserve.Counts;
import org.jauge.reserve.Portion;
import org.jauge.reserve.Quantity;
import org.jauge.reserve.ReserveBelowDrawn;
import org.jauge.reserve.ReserveBeyondAvailable;
import org.jauge.reserve.ReserveExhausted;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is set aside, and what is left of it for whom. */
class ReserveIT extends ReserveTest {

    @Test
    @Tag("R-01")
    @Tag("AMB-R3")
    @DisplayName("R-01, AMB-R3 of 100 the reserves Média 10, Artiste 6 and Producteur 4 leave 80 to the public at once")
    void the_public_can_buy_what_is_not_set_aside() {
        allot(new Quantity(media, 10), new Quantity(artist, 6), new Quantity(producer, 4));

        assertThat(sellable()).isEqualTo(80);
        assertThat(gauge(rate)).isEqualTo("100 = 80 + 20 + 0 [0]");
        assertThat(gauge(room)).isEqualTo("500 = 480 + 20 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("R-02")
    @Tag("R-11")
    @DisplayName("R-02, R-11 capacity without access is one number beside the named reserves, and sells once lowered")
    void capacity_without_access() {
        allot(new Quantity(media, 10), new Quantity(Portion.WITHOUT_ACCESS, 15));

        assertThat(sellable()).isEqualTo(75);
        assertThat(counts(Portion.WITHOUT_ACCESS).left()).isEqualTo(15);
        allot(Portion.WITHOUT_ACCESS, 5);
        assertThat(sellable()).isEqualTo(85);
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("R-12")
    @Tag("AMB-R2")
    @DisplayName("R-12, AMB-R2 Média 10 with 3 drawn: 14 leaves 11, 3 leaves 0, 2 is refused")
    void the_number_can_be_changed_later() {
        allot(media, 10);
        sell(from(media, 3));
        allot(media, 14);
        assertThat(counts(media)).isEqualTo(new Counts(14, 3, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 86 + 11 + 3 [3]");
        allot(media, 3);
        assertThat(counts(media).left()).isZero();

        assertRefused(
                        ReserveBelowDrawn.class,
                        () -> allotments.allot(id(), ga(), List.of(new Quantity(artist, 5), new Quantity(media, 2))))
                .returns("Média", refusal -> refusal.facts().get("reserve"));
        assertThat(counts(artist).total()).isZero();
        assertThat(gauge(rate)).isEqualTo("100 = 97 + 0 + 3 [3]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("R-15")
    @DisplayName("R-15 with 90 sold the public finds nothing, Média still has its 10, and the 101st is not to be had")
    void a_public_sale_never_eats_a_reserve() {
        allot(media, 10);
        sell(wish(90));

        assertThat(sellable()).isZero();
        assertRefused(GaugeExhausted.class, () -> sell(wish(1)));
        sell(from(media, 10));
        assertRefused(ReserveExhausted.class, () -> sell(from(media, 1)));
        assertRefused(GaugeExhausted.class, () -> sell(wish(1)));
        assertThat(gauge(rate)).isEqualTo("100 = 0 + 0 + 100 [100]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("R-16")
    @DisplayName("R-16 with 95 sold Média 6 is refused, which says that 5 could be set aside, and 5 is accepted")
    void a_reserve_is_set_from_what_is_available() {
        sell(wish(95));

        assertRefused(
                        ReserveBeyondAvailable.class,
                        () -> allotments.allot(id(), ga(), List.of(new Quantity(media, 4), new Quantity(artist, 2))))
                .returns(5, refusal -> refusal.facts().get("possible"));
        assertThat(counts(media)).isEqualTo(new Counts(0, 0, 0, false));
        allot(media, 5);
        assertThat(gauge(rate)).isEqualTo("100 = 0 + 5 + 95 [95]");
        assertRefused(ReserveBeyondAvailable.class, () -> allotments.allot(id(), ga(), List.of(new Quantity(media, 6))))
                .returns(5, refusal -> refusal.facts().get("possible"));
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("R-16")
    @DisplayName("R-16 numbers below 0, the same reserve twice, and a number that somebody else changed are refused")
    void refuses_bad_numbers() {
        assertRefused(InvalidField.class, () -> allotments.allot(id(), ga(), List.of(new Quantity(media, -1))));
        assertRefused(
                InvalidField.class,
                () -> allotments.allot(id(), ga(), List.of(new Quantity(media, 1), new Quantity(media, 2))));
        allot(media, 3);
        assertRefused(Stale.class, () -> allotments.allot(id(), ga(), List.of(new Quantity(media, 5, 2))));
        allot(new Quantity(media, 5, 3));
        assertThat(counts(media).total()).isEqualTo(5);
    }

    @Test
    @Tag("C-03")
    @DisplayName("C-03 what is blocked is told apart: carts, reserves, and what is set aside without access")
    void tells_what_is_blocked() {
        allot(new Quantity(media, 10), new Quantity(0, 4));
        hold(owner, wish(2), from(media, 3));

        var parts = office.get(owner, () -> office.gauges.of(event)).stream()
                .filter(row -> row.key().equals(rate))
                .findFirst()
                .orElseThrow()
                .parts();

        assertThat(parts).isEqualTo(new BlockedParts(5, 0, 7, 4, 0));
        assertThat(gauge(rate)).isEqualTo("100 = 84 + 16 + 0 [0]");
    }

    @Test
    @Tag("R-18")
    @Tag("AMB-R1")
    @DisplayName(
            "R-18, AMB-R1 a cancelled draw is the reserve's again, or the public's by choice, which lowers the number")
    void a_cancelled_draw_returns_to_its_reserve() {
        allot(media, 10);
        var number = sell(from(media, 3));
        cancel(number, 1, false);
        assertThat(counts(media)).isEqualTo(new Counts(10, 2, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 90 + 8 + 2 [2]");

        cancel(number, 1, true);

        assertThat(counts(media)).isEqualTo(new Counts(9, 1, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 91 + 8 + 1 [1]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("AMB-R2")
    @Tag("AMB-R5")
    @DisplayName("AMB-R5, AMB-R2 the rest is released with one click; a draw cancelled afterwards goes to the public")
    void the_rest_is_released() {
        allot(media, 10);
        var number = sell(from(media, 3));
        release(media, 0);
        assertThat(counts(media)).isEqualTo(new Counts(3, 3, 0, true));
        assertThat(sellable()).isEqualTo(97);

        cancel(number, 1, false);

        assertThat(counts(media)).isEqualTo(new Counts(2, 2, 0, true));
        assertThat(sellable()).isEqualTo(98);
        allot(media, 6);
        cancel(number, 1, false);
        assertThat(counts(media)).isEqualTo(new Counts(6, 1, 0, false));
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("R-19")
    @DisplayName("R-19 one order of 2 from Média and 1 ordinary: Média −2, public −1; all or nothing")
    void one_order_mixes_both() {
        allot(media, 2);
        sell(wish(97));

        assertRefused(GaugeExhausted.class, () -> sell(from(media, 2), wish(2)));
        assertThat(counts(media).left()).isEqualTo(2);
        sell(from(media, 2), wish(1));

        assertThat(counts(media)).isEqualTo(new Counts(2, 2, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 0 + 0 + 100 [100]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("R-19")
    @DisplayName("R-19 a cart of both blocks the same as before; paid it is drawn, dropped it is the reserve's again")
    void a_cart_holds_of_a_reserve() {
        allot(media, 5);
        var cart = hold(owner, from(media, 2), wish(1));
        assertThat(gauge(rate)).isEqualTo("100 = 94 + 6 + 0 [0]");
        assertThat(counts(media)).isEqualTo(new Counts(5, 0, 2, false));
        var dropped = hold(owner, from(media, 1));
        office.run(owner, () -> holds.drop(dropped.token()));
        assertThat(counts(media)).isEqualTo(new Counts(5, 0, 2, false));
        assertThat(office.differences(owner)).isEmpty();

        pay(cart.token());

        assertThat(counts(media)).isEqualTo(new Counts(5, 2, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 94 + 3 + 3 [3]");
        assertThat(office.differences(owner)).isEmpty();
    }
}
