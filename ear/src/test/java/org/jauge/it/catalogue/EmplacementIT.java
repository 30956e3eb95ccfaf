package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ModelLine;
import org.jauge.dossier.NewLine;
import org.jauge.emplacement.EmplacementInUse;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.emplacement.LastEmplacement;
import org.jauge.emplacement.SingleEmplacement;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EmplacementIT extends CatalogueTest {

    @Inject
    Emplacements emplacements;

    @Inject
    Activities activities;

    @Inject
    ActivityReads activityReads;

    @Test
    @Tag("E-02")
    @DisplayName("E-02 a new activity has an emplacement, and the last one can be neither deleted nor deactivated")
    void the_last_emplacement_stays() {
        var activity = office.activity(owner, "Kiosque", true);
        var a = office.place(owner, activity, "A").id();

        assertRefused(LastEmplacement.class, () -> emplacements.delete(a, versionOf(a)));
        assertRefused(
                LastEmplacement.class,
                () -> emplacements.change(a, versionOf(a), new EmplacementValues("A", "", 1, 40, false)));

        assertThat(office.place(owner, activity, "A").active()).isTrue();
    }

    @Test
    @Tag("E-02")
    @DisplayName("E-02 an activity may have several emplacements, and lose those that no event uses")
    void several_emplacements() {
        var activity = office.activity(owner, "Kiosque", true);
        var b = office.get(owner, () -> emplacements.create(activity, place("B", 20)));

        assertThat(office.places(owner, activity)).containsOnlyKeys("A", "B");
        office.run(owner, () -> emplacements.delete(b, versionOf(b)));

        assertThat(office.places(owner, activity)).containsOnlyKeys("A");
    }

    @Test
    @Tag("E-03")
    @DisplayName("E-03 an emplacement is any name: a boat, a walk, 0 places; nothing physical is asked for")
    void a_name_is_enough() {
        var activity = office.activity(owner, "Croisière", true);

        office.run(owner, () -> emplacements.create(activity, place("Bateau « L’Étoile » / départ 2 <b>&amp;</b>", 0)));

        assertThat(office.places(owner, activity)).containsKey("Bateau « L’Étoile » / départ 2 <b>&amp;</b>");
    }

    @Test
    @Tag("E-13")
    @DisplayName("E-13 the model of one emplacement refuses a second, in the service")
    void the_single_model_refuses_a_second() {
        var activity = office.activity(owner, "Salle unique", false);

        assertRefused(SingleEmplacement.class, () -> emplacements.create(activity, place("B", 20)));

        assertThat(office.places(owner, activity)).containsOnlyKeys("A");
    }

    @Test
    @Tag("E-13")
    @DisplayName("E-13 an activity with two emplacements cannot take the model of one")
    void the_single_model_refuses_those_that_are_there() {
        var activity = office.activity(owner, "Kiosque", true);
        office.run(owner, () -> emplacements.create(activity, place("B", 20)));

        assertRefused(InvalidField.class, () -> {
                    var details = activityReads.details(activity);
                    var single = activities.models().stream()
                            .filter(line -> !line.severalEmplacements())
                            .mapToLong(ModelLine::id)
                            .findFirst()
                            .orElseThrow();
                    activities.change(activity, details.version(), single, details.values());
                })
                .returns("model", InvalidField::field);
    }

    @Test
    @Tag("E-17")
    @DisplayName("E-17 a deactivated emplacement stays at events of before; new events come without it")
    void a_deactivated_emplacement_gets_no_new_events() {
        var activity = office.activity(owner, "Kiosque", true);
        var b = office.get(owner, () -> emplacements.create(activity, place("B", 20)));
        var before = office.event(owner, activity);

        office.run(owner, () -> emplacements.change(b, versionOf(b), new EmplacementValues("B", "", 2, 20, false)));

        assertThat(office.gauges(owner, before)).hasSize(2);
        assertThat(office.gauges(owner, office.event(owner, activity))).containsExactly("A 40 = 40 + 0 + 0 [0]");
    }

    @Test
    @Tag("E-17")
    @DisplayName("E-17 an emplacement where nothing was ever taken is deleted, its gauges at 300 events with it")
    void an_unused_emplacement_goes_with_its_gauges() {
        var activity = office.activity(owner, "Kiosque", true);
        var b = office.get(owner, () -> emplacements.create(activity, place("B", 20)));
        var event = office.event(owner, activity);
        office.series(owner, activity, 300);

        office.run(owner, () -> emplacements.delete(b, versionOf(b)));

        assertThat(office.places(owner, activity)).containsOnlyKeys("A");
        assertThat(office.gauges(owner, event)).containsExactly("A 40 = 40 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("E-17")
    @DisplayName("E-17 one place once in a cart, and the emplacement is deactivated, not deleted; nothing changes")
    void a_used_emplacement_is_not_deleted() {
        var activity = office.activity(owner, "Kiosque", true);
        var b = office.get(owner, () -> emplacements.create(activity, place("B", 20)));
        var event = office.event(owner, activity);
        office.hold(owner, new NewLine(event, b, office.category(owner, activity, b), 1));

        assertRefused(EmplacementInUse.class, () -> emplacements.delete(b, versionOf(b)));

        assertThat(office.place(owner, activity, "B").active()).isTrue();
        assertThat(office.gauges(owner, event)).containsExactly("A 40 = 40 + 0 + 0 [0]", "B 20 = 19 + 1 + 0 [0]");
    }

    @Test
    @Tag("E-18")
    @DisplayName("E-18 a changed default capacity is for new events only")
    void a_default_capacity_moves_new_events_only() {
        var activity = office.activity(owner, "Kiosque", true);
        var a = office.place(owner, activity, "A").id();
        var before = office.event(owner, activity);

        office.run(owner, () -> emplacements.change(a, versionOf(a), new EmplacementValues("A", "", 1, 50, true)));

        assertThat(office.gauges(owner, before)).containsExactly("A 40 = 40 + 0 + 0 [0]");
        assertThat(office.gauges(owner, office.event(owner, activity))).containsExactly("A 50 = 50 + 0 + 0 [0]");
    }

    @Test
    void a_name_is_taken_once_in_an_activity() {
        var activity = office.activity(owner, "Kiosque", true);

        assertRefused(NameTaken.class, () -> emplacements.create(activity, place("A", 20)));
    }

    @Test
    void an_edit_on_old_data_is_refused() {
        var activity = office.activity(owner, "Kiosque", true);
        var a = office.place(owner, activity, "A").id();
        var old = office.get(owner, () -> versionOf(a));
        office.run(owner, () -> emplacements.change(a, old, place("A", 41)));

        assertRefused(Stale.class, () -> emplacements.change(a, old, place("A", 42)));

        assertThat(office.place(owner, activity, "A").capacity()).isEqualTo(41);
    }

    @Test
    @Tag("S-01")
    @DisplayName("S-01 another merchant's emplacement is not there")
    void a_foreign_emplacement_is_not_there() {
        var activity = office.activity(owner, "Kiosque", true);
        var a = office.place(owner, activity, "A").id();
        owner = office.open();

        assertRefused(NotFound.class, () -> emplacements.details(a));
        assertRefused(NotFound.class, () -> emplacements.change(a, 1, place("A", 1)));
        assertRefused(NotFound.class, () -> emplacements.delete(a, 1));
        assertRefused(NotFound.class, () -> emplacements.create(activity, place("B", 1)));
        assertRefused(NotFound.class, () -> emplacements.of(activity));
    }

    private long versionOf(long id) {
        return emplacements.details(id).version();
    }

    private static EmplacementValues place(String name, int capacity) {
        return new EmplacementValues(name, "", 2, capacity, true);
    }
}
