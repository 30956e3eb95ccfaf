package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jauge.category.Composition;
import org.jauge.category.Traits;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Role;
import org.jauge.pricing.Cell;
import org.jauge.reserve.Allotments.Rate;
import org.jauge.reserve.Drawable;
import org.jauge.reserve.Quantity;
import org.jauge.reserve.RefusedDrawLine;
import org.jauge.reserve.RefusedDraws;
import org.jauge.reserve.ReserveArchived;
import org.jauge.reserve.ReserveExhausted;
import org.jauge.reserve.ReserveLine;
import org.jauge.reserve.ReserveNotEmpty;
import org.jauge.reserve.ReserveOfSeats;
import org.jauge.reserve.ReserveValues;
import org.jauge.shared.Forbidden;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may draw from which reserve, and what becomes of reserves themselves. */
class ReserveRightsIT extends ReserveTest {

    @Inject
    RefusedDraws refusedDraws;

    @Test
    @Tag("R-06")
    @DisplayName("R-06 a reserve made without a restriction is for all users: Ann and Bob both draw from it")
    void all_users_draw() {
        var ann = colleague("Ann", Role.BOX_OFFICE);
        var bob = colleague("Bob", Role.BOX_OFFICE);
        allot(media, 2);

        assertThat(drawable(ann)).containsExactly("Média 2");
        sell(ann, from(media, 1));
        sell(bob, from(media, 1));

        assertThat(counts(media).drawn()).isEqualTo(2);
        assertThat(drawable(bob)).containsExactly("Média 0");
    }

    @Test
    @Tag("R-07")
    @Tag("R-08")
    @DisplayName("R-07, R-08 with Ann ticked only she and the owner see and draw; Bob's try is refused and remembered")
    void selected_users_draw() {
        var ann = colleague("Ann", Role.BOX_OFFICE);
        var bob = colleague("Bob", Role.ADMINISTRATOR);
        restrict(Set.of(ann.id()));
        allot(media, 5);

        assertThat(drawable(ann)).containsExactly("Média 5");
        assertThat(drawable(owner)).containsExactly("Média 5");
        assertThat(drawable(bob)).isEmpty();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> sell(bob, from(media, 1)));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> hold(bob, from(media, 1), wish(1)));
        sell(ann, from(media, 1));
        sell(owner, from(media, 1));

        assertThat(counts(media).drawn()).isEqualTo(2);
        assertThat(office.get(owner, () -> refusedDraws.of(event)))
                .hasSize(2)
                .extracting(RefusedDrawLine::reserve, RefusedDrawLine::code, RefusedDrawLine::actor)
                .containsOnly(tuple("Média", "forbidden", "Bob"));
    }

    @Test
    @Tag("R-07")
    @DisplayName("R-07 who is not ticked any more draws nothing from then on, and may finish the cart that he has")
    void access_can_be_taken_away() {
        var ann = colleague("Ann", Role.BOX_OFFICE);
        restrict(Set.of(ann.id()));
        allot(media, 5);
        var cart = hold(ann, from(media, 2));
        restrict(Set.of());

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> sell(ann, from(media, 1)));
        pay(cart.token());

        assertThat(counts(media).drawn()).isEqualTo(2);
    }

    @Test
    @Tag("R-17")
    @DisplayName("R-17 renaming counts at every event; what has units left or was drawn is not deleted but archived")
    void a_reserve_is_the_organisations() {
        allot(media, 2);
        sell(from(media, 1));
        var line = reserveLine();
        office.run(owner, () -> reserves.change(media, line.version(), ReserveValues.named("Presse")));
        assertThat(line(media).name()).isEqualTo("Presse");
        assertRefused(Stale.class, () -> reserves.change(media, line.version(), ReserveValues.named("Radio")));
        assertRefused(NameTaken.class, () -> reserves.create(ReserveValues.named("Presse")));
        var now = reserveLine();
        assertRefused(ReserveNotEmpty.class, () -> reserves.delete(media, now.version()))
                .returns(1, refusal -> refusal.facts().get("left"));

        office.run(owner, () -> reserves.archive(media, now.version(), true));

        assertRefused(ReserveArchived.class, () -> sell(from(media, 1)));
        assertThat(office.get(owner, () -> refusedDraws.of(event)))
                .extracting(RefusedDrawLine::code)
                .containsExactly("reserve-archived");
        assertRefused(ReserveArchived.class, () -> allotments.allot(id(), ga(), List.of(new Quantity(media, 9))));
        assertThat(drawable(owner)).isEmpty();
        allot(media, 1);
        assertThat(counts(artist).total()).isZero();
        var empty = office.get(owner, () -> reserves.details(artist));
        office.run(owner, () -> reserves.delete(artist, empty.version()));
        assertRefused(NotFound.class, () -> reserves.details(artist));
    }

    @Test
    @Tag("R-17")
    @DisplayName("R-17 another organisation neither sees nor draws from it")
    void nobody_elses() {
        allot(media, 2);
        var mine = owner;
        owner = office.open();

        assertThat(office.get(owner, () -> reserves.lines())).isEmpty();
        assertRefused(NotFound.class, () -> reserves.details(media));
        assertRefused(NotFound.class, () -> sell(from(media, 1)));
        owner = mine;
        assertThat(counts(media).left()).isEqualTo(2);
    }

    @Test
    @Tag("R-04")
    @DisplayName("R-04 a category of reserved seats has no reserves, nor a bundle of it; the refusal names it")
    void reserved_seats_have_none() {
        var traits = new Traits(false, true, true, false, null, "");
        var seated = office.get(
                owner, () -> categories.create(activity, person("Assis").with(traits), Composition.none()));
        price(Cell.offered(place, seated, "30.00"));

        assertRefused(
                        ReserveOfSeats.class,
                        () -> allotments.allot(id(), new Rate(event, place, seated), List.of(new Quantity(media, 1))))
                .returns("Assis", refusal -> refusal.facts().get("category"));
        assertThat(office.get(owner, () -> allotted.of(event)).stream()
                        .filter(rate -> rate.seats())
                        .map(rate -> rate.category()))
                .containsExactly("Assis");
    }

    @Test
    @Tag("R-09")
    @DisplayName("R-09 a clerk draws, but sets no numbers and makes no reserves")
    void a_clerk_sets_no_numbers() {
        var ann = colleague("Ann", Role.BOX_OFFICE);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> office.run(ann, () -> allotments.allot(id(), ga(), List.of(new Quantity(media, 1)))));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> office.get(ann, () -> reserves.create(ReserveValues.named("Mine"))));
    }

    @Test
    @Tag("R-20")
    @DisplayName("R-20 more than is left is refused with what is left, also where nothing was ever set aside")
    void more_than_is_left() {
        assertRefused(ReserveExhausted.class, () -> sell(from(artist, 1)))
                .returns(0, refusal -> refusal.facts().get("left"));
        allot(artist, 2);
        assertRefused(ReserveExhausted.class, () -> sell(from(artist, 1), from(artist, 2)))
                .returns(1, refusal -> refusal.facts().get("left"));
        assertThat(counts(artist).left()).isEqualTo(2);
        assertThat(sellable()).isEqualTo(98);
    }

    private void restrict(Set<Long> members) {
        office.run(owner, () -> {
            var now = reserves.details(media);
            reserves.change(media, now.version(), now.values().only(members));
        });
    }

    private ReserveLine reserveLine() {
        return office.get(owner, () -> reserves.lines()).stream()
                .filter(line -> line.id() == media)
                .findFirst()
                .orElseThrow();
    }

    private List<String> drawable(Identity who) {
        return office.get(who, () -> allotted.drawable(event)).stream()
                .map((Drawable one) -> one.name() + " " + one.left())
                .toList();
    }
}
