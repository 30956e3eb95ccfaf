package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.dossier.NewLine;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.pricing.Cell;
import org.jauge.quota.QuotaValues;
import org.jauge.reserve.Allotments.Rate;
import org.jauge.reserve.Counts;
import org.jauge.reserve.Quantity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reserve blocks in every gauge of its category: A 40 and a quota of 25, which blocks at zero. */
class ReserveFootprintIT extends ReserveTest {

    private long quota;
    private long special;
    private long evening;
    private GaugeKey drinks;

    @BeforeEach
    void openEvening() {
        quota = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 25, true, true)));
        special = sold("Spécial", Composition.ticking(quota), "12.00");
        evening = event;
        drinks = GaugeKey.quota(event, quota);
        office.run(owner, () -> capacities.resize(room, 40));
    }

    private long sold(String name, Composition composition, String price) {
        var category = office.get(owner, () -> categories.create(activity, person(name), composition));
        price(Cell.offered(place, category, price));
        return category;
    }

    @Test
    @Tag("C-04")
    @DisplayName("C-04 Média 5 on Spécial: A 40 = 35+5+0, quota 25 = 20+5+0; 2 drawn: 40 = 35+3+2, 25 = 20+3+2 [2]")
    void blocks_in_every_gauge() {
        setAside(special, 5);
        assertThat(gauge(room)).isEqualTo("40 = 35 + 5 + 0 [0]");
        assertThat(gauge(drinks)).isEqualTo("25 = 20 + 5 + 0 [0]");

        draw(special, 2);

        assertThat(gauge(room)).isEqualTo("40 = 35 + 3 + 2 [2]");
        assertThat(gauge(drinks)).isEqualTo("25 = 20 + 3 + 2 [2]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("C-04")
    @DisplayName("C-04 a bundle is set aside as the sum of its leaves, and comes back whole")
    void a_bundle_may_be_set_aside() {
        var couple = sold("Couple", Composition.of(new Component(special, 2)), "20.00");
        setAside(couple, 3);
        assertThat(gauge(drinks)).isEqualTo("25 = 19 + 6 + 0 [0]");

        var number = draw(couple, 2);
        assertThat(gauge(drinks)).isEqualTo("25 = 19 + 2 + 4 [4]");
        cancel(number, 1, false);

        assertThat(gauge(drinks)).isEqualTo("25 = 19 + 4 + 2 [2]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("AMB-C1")
    @Tag("Q-18")
    @DisplayName(
            "AMB-C1 at zero with block at zero a cancelled draw returns to its reserve; to the public it stays used")
    void returns_to_its_reserve_at_zero() {
        setAside(special, 5);
        var number = draw(special, 3);
        sell(owner, new NewLine(evening, place, special, 20));
        assertThat(gauge(drinks)).isEqualTo("25 = 0 + 2 + 23 [23]");

        cancel(number, 1, false);
        assertThat(gauge(drinks)).isEqualTo("25 = 0 + 3 + 22 [22]");
        assertThat(counts(special, media)).isEqualTo(new Counts(5, 2, 0, false));
        cancel(number, 1, true);

        assertThat(gauge(drinks)).isEqualTo("25 = 0 + 3 + 22 [21]");
        assertThat(counts(special, media)).isEqualTo(new Counts(4, 1, 0, false));
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("AMB-C3")
    @DisplayName("AMB-C3 a quota ticked after the allotment is taken from what is available, or the draw is refused")
    void a_draw_follows_the_footprint() {
        setAside(adult, 10);
        var shirts = office.get(owner, () -> quotas.create(activity, new QuotaValues("T-shirt", 3, false, true)));
        retick(adult, Composition.ticking(shirts));
        var key = GaugeKey.quota(event, shirts);

        draw(adult, 2);

        assertThat(gauge(key)).isEqualTo("3 = 1 + 0 + 2 [2]");
        assertThat(gauge(rate)).isEqualTo("100 = 90 + 8 + 2 [2]");
        assertRefused(GaugeExhausted.class, () -> draw(adult, 2));
        assertThat(counts(adult, media).left()).isEqualTo(8);
        retick(adult, Composition.none());
        draw(adult, 8);
        assertThat(gauge(rate)).isEqualTo("100 = 90 + 0 + 10 [10]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("AMB-C3")
    @DisplayName("AMB-C3 what a reserve held of a quota that is unticked since returns with its last unit")
    void the_rest_returns_with_the_last_unit() {
        setAside(special, 3);
        retick(special, Composition.none());

        draw(special, 2);
        assertThat(gauge(drinks)).isEqualTo("25 = 22 + 3 + 0 [0]");
        draw(special, 1);

        assertThat(gauge(drinks)).isEqualTo("25 = 25 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    private void retick(long category, Composition composition) {
        var now = details(category);
        office.run(owner, () -> categories.change(category, now.version(), now.values(), composition));
    }

    private void setAside(long category, int total) {
        office.run(
                owner,
                () -> allotments.allot(
                        UUID.randomUUID().toString(),
                        new Rate(evening, place, category),
                        List.of(new Quantity(media, total))));
    }

    private String draw(long category, int quantity) {
        return sell(owner, new NewLine(evening, place, category, quantity).from(media));
    }

    private Counts counts(long category, long reserve) {
        return office.get(owner, () -> allotted.of(event)).stream()
                .filter(one -> one.categoryId() == category)
                .flatMap(one -> one.lines().stream())
                .filter(one -> Long.valueOf(reserve).equals(one.reserveId()))
                .findFirst()
                .orElseThrow()
                .counts();
    }
}
