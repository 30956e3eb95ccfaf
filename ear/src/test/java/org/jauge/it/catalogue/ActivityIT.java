package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityLine;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ActivityState;
import org.jauge.activity.ActivityValues;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ActivityIT extends CatalogueTest {

    @Inject
    Activities activities;

    @Inject
    ActivityReads reads;

    @Inject
    PriceReads prices;

    @Inject
    PriceLists priceLists;

    @Test
    @Tag("E-02")
    @DisplayName("E-02 a new activity has an emplacement and a price list that new events use")
    void a_new_activity_can_have_events_at_once() {
        var activity = office.activity(owner, "Kiosque", false);

        assertThat(office.places(owner, activity).values())
                .extracting(EmplacementLine::name, EmplacementLine::capacity, EmplacementLine::active)
                .containsExactly(tuple("A", 40, true));
        assertThat(office.get(owner, () -> prices.of(activity))).singleElement().satisfies(list -> assertThat(list)
                .returns("Prix courants", PriceListLine::name)
                .returns(true, PriceListLine::preferred));
        assertThat(office.gauges(owner, office.event(owner, activity))).containsExactly("A 40 = 40 + 0 + 0 [0]");
    }

    @Test
    void a_name_is_taken_once_by_a_merchant() {
        office.activity(owner, "Kiosque", true);

        assertRefused(NameTaken.class, () -> office.activity(owner, "Kiosque", true));
        var stranger = office.open();
        office.activity(stranger, "Kiosque", true);

        assertThat(office.get(stranger, () -> reads.page(0, 10)).rows())
                .extracting(ActivityLine::name)
                .containsExactly("Kiosque");
    }

    @Test
    void every_value_can_be_changed_on_fresh_data() {
        var activity = office.activity(owner, "Kiosque", true);
        var values = new ActivityValues("Verger", "America/Toronto", "CAD", ActivityState.TEST);
        var old = office.get(owner, () -> reads.details(activity));

        office.run(owner, () -> activities.change(activity, old.version(), old.modelId(), values));

        assertThat(office.get(owner, () -> reads.details(activity)).values()).isEqualTo(values);
        assertRefused(Stale.class, () -> activities.change(activity, old.version(), old.modelId(), old.values()));
    }

    @Test
    @Tag("S-01")
    @DisplayName("S-01 another merchant's activity and model are not there")
    void a_foreign_activity_is_not_there() {
        var activity = office.activity(owner, "Kiosque", true);
        var details = office.get(owner, () -> reads.details(activity));
        owner = office.open();

        assertRefused(NotFound.class, () -> reads.details(activity));
        assertRefused(
                NotFound.class,
                () -> activities.change(activity, details.version(), details.modelId(), details.values()));
        assertThat(office.get(owner, () -> reads.page(0, 10)).rows()).isEmpty();
    }

    @Test
    void new_events_start_with_the_preferred_list() {
        var activity = office.activity(owner, "Kiosque", true);
        var other = office.get(owner, () -> priceLists.create(activity, "Été"));

        office.run(owner, () -> activities.preferPriceList(activity, other));

        assertThat(office.priceList(owner, activity)).isEqualTo(other);
    }
}
