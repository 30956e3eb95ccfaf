package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jauge.category.Categories;
import org.jauge.category.CategoryLine;
import org.jauge.category.CategoryReads;
import org.jauge.category.CategoryValues;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.category.ItemType;
import org.jauge.category.NestedBundle;
import org.jauge.category.TickedTwice;
import org.jauge.quota.QuotaValues;
import org.jauge.quota.Quotas;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CategoryIT extends CatalogueTest {

    @Inject
    Categories categories;

    @Inject
    CategoryReads reads;

    @Inject
    Quotas quotas;

    private long activity;

    @BeforeEach
    void activity() {
        activity = office.activity(owner, "Kiosque", true);
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 two categories with names of their own share the name that customers read")
    void two_categories_share_a_public_name() {
        office.run(owner, () -> {
            categories.create(activity, shownAs("Table AM", "Table à pique-nique"), Composition.none());
            categories.create(activity, shownAs("Table PM", "Table à pique-nique"), Composition.none());
        });

        assertThat(office.get(owner, () -> reads.of(activity)))
                .extracting(CategoryLine::name, CategoryLine::publicName)
                .containsExactly(tuple("Table AM", "Table à pique-nique"), tuple("Table PM", "Table à pique-nique"));
        assertRefused(
                NameTaken.class, () -> categories.create(activity, shownAs("Table AM", "autre"), Composition.none()));
    }

    @Test
    @Tag("E-20")
    @DisplayName("E-20 a bundle holds plain categories; a bundle in a bundle is refused from either side")
    void bundles_are_flat() {
        var special = plain("Spécial");
        var couple = office.get(
                owner, () -> categories.create(activity, person("Couple"), Composition.of(new Component(special, 2))));
        var adult = plain("Adulte");

        assertRefused(
                NestedBundle.class,
                () -> categories.create(activity, person("Famille"), Composition.of(new Component(couple, 1))));
        assertRefused(NestedBundle.class, () -> compose(special, Composition.of(new Component(adult, 1))));
        assertRefused(NestedBundle.class, () -> compose(adult, Composition.of(new Component(adult, 1))));
        compose(couple, Composition.of(new Component(special, 1), new Component(adult, 1)));

        assertThat(composition(couple).components())
                .containsExactlyInAnyOrder(new Component(special, 1), new Component(adult, 1));
        assertThat(composition(adult).components()).isEmpty();
    }

    @Test
    @Tag("E-20")
    @DisplayName("E-20 a bundle holds categories of its own activity only")
    void a_foreign_component_is_not_there() {
        var elsewhere = office.activity(owner, "Autre", true);
        var foreign = office.get(owner, () -> categories.create(elsewhere, person("Adulte"), Composition.none()));

        assertRefused(
                NotFound.class,
                () -> categories.create(activity, person("Couple"), Composition.of(new Component(foreign, 2))));
    }

    @Test
    @Tag("AMB-Q8")
    @DisplayName("AMB-Q8 the editor can tell which quotas are ticked on a bundle and on what it holds, from both sides")
    void tells_what_is_ticked_twice() {
        var drink = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 25, false, true)));
        var special =
                office.get(owner, () -> categories.create(activity, person("Spécial"), Composition.ticking(drink)));
        var couple = office.get(
                owner,
                () -> categories.create(
                        activity,
                        person("Couple"),
                        new Composition(Set.of(drink), List.of(new Component(special, 2)))));

        var both = new TickedTwice("Boisson", "Couple", "Spécial");
        assertThat(office.get(owner, () -> reads.tickedTwice(couple))).containsExactly(both);
        assertThat(office.get(owner, () -> reads.tickedTwice(special))).containsExactly(both);
        assertThat(office.get(owner, () -> reads.tickedTwice(plain("Adulte")))).isEmpty();
    }

    @Test
    @Tag("E-05")
    @Tag("E-22")
    @DisplayName("E-05 every value of a category can be changed and is read back")
    void every_value_is_kept() {
        var id = plain("Adulte");
        var values = new CategoryValues(
                "Bébé", "Tout-petit", "moins de 3 ans", 7, new Counting(ItemType.PERSON, true, 3), 4, 26, false);

        office.run(owner, () -> categories.change(id, reads.details(id).version(), values, Composition.none()));

        assertThat(office.get(owner, () -> reads.details(id)).values()).isEqualTo(values);
    }

    @Test
    @Tag("Q-07")
    @DisplayName("Q-07 an edit on old data is refused even when only a tick changed meanwhile")
    void a_tick_counts_as_a_change() {
        var drink = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 25, false, true)));
        var id = plain("Adulte");
        var old = office.get(owner, () -> reads.details(id));
        compose(id, Composition.ticking(drink));

        assertRefused(Stale.class, () -> categories.change(id, old.version(), old.values(), Composition.none()));

        assertThat(composition(id).quotaIds()).containsExactly(drink);
    }

    @Test
    @Tag("S-01")
    @DisplayName("S-01 another merchant's category is not there")
    void a_foreign_category_is_not_there() {
        var id = plain("Adulte");
        owner = office.open();

        assertRefused(NotFound.class, () -> reads.details(id));
        assertRefused(NotFound.class, () -> reads.of(activity));
        assertRefused(NotFound.class, () -> categories.change(id, 1, person("X"), Composition.none()));
    }

    private long plain(String name) {
        return office.get(owner, () -> categories.create(activity, person(name), Composition.none()));
    }

    private void compose(long id, Composition composition) {
        office.run(owner, () -> {
            var details = reads.details(id);
            categories.change(id, details.version(), details.values(), composition);
        });
    }

    private Composition composition(long id) {
        return office.get(owner, () -> reads.details(id)).composition();
    }

    private static CategoryValues person(String name) {
        return CategoryValues.named(name, Counting.onePerson());
    }

    private static CategoryValues shownAs(String name, String publicName) {
        return new CategoryValues(name, publicName, "", 0, Counting.product(), null, null, true);
    }
}
