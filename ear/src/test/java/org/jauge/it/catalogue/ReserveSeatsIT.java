package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jauge.category.CategoryInReserve;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.category.Traits;
import org.jauge.pricing.Cell;
import org.jauge.reserve.Allotments.Rate;
import org.jauge.reserve.Portion;
import org.jauge.reserve.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A category whose seats are to be reserved one by one has to leave its reserves first. */
@Tag("R-04")
class ReserveSeatsIT extends ReserveTest {

    private void reserveSeats() {
        var old = reads.details(adult);
        var seated = old.values().with(new Traits(false, true, true, false, null, ""));
        categories.change(adult, old.version(), seated, old.composition());
    }

    private boolean isSeated(long category) {
        return details(category).values().traits().reservedSeat();
    }

    @Test
    @DisplayName("R-04 while reserves have 6 left the tick is refused, which says so; let go, it is accepted")
    void leaves_its_reserves_first() {
        allot(new Quantity(media, 5), new Quantity(Portion.WITHOUT_ACCESS, 2));
        sell(from(media, 1));

        assertRefused(CategoryInReserve.class, this::reserveSeats)
                .returns("Adulte", refusal -> refusal.facts().get("name"))
                .returns(6, refusal -> refusal.facts().get("left"));
        assertThat(isSeated(adult)).isFalse();
        allot(Portion.WITHOUT_ACCESS, 0);
        release(media, 0);
        office.run(owner, this::reserveSeats);

        assertThat(isSeated(adult)).isTrue();
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("R-04 nor a part of a bundle that reserves have some left of; nor does that bundle get such a part")
    void leaves_the_reserves_of_its_bundles_first() {
        var couple = office.get(
                owner, () -> categories.create(activity, person("Couple"), Composition.of(new Component(adult, 2))));
        price(Cell.offered(place, couple, "18.00"));
        var couples = new Rate(event, place, couple);
        office.run(owner, () -> allotments.allot(id(), couples, List.of(new Quantity(media, 3))));

        assertRefused(CategoryInReserve.class, this::reserveSeats)
                .returns("Adulte", refusal -> refusal.facts().get("name"))
                .returns(3, refusal -> refusal.facts().get("left"));
        var bundle = details(couple);
        office.run(owner, () -> categories.change(couple, bundle.version(), bundle.values(), Composition.none()));
        office.run(owner, this::reserveSeats);
        var plain = details(couple);

        assertRefused(
                        CategoryInReserve.class,
                        () -> categories.change(couple, plain.version(), plain.values(), bundle.composition()))
                .returns("Couple", refusal -> refusal.facts().get("name"))
                .returns(3, refusal -> refusal.facts().get("left"));
    }
}
