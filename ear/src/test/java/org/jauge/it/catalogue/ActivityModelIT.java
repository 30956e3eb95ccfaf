package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityModelInUse;
import org.jauge.activity.ActivityModels;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ModelLine;
import org.jauge.activity.ModelValues;
import org.jauge.activity.Permits;
import org.jauge.audit.Difference;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.audit.JournalLine;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.emplacement.SingleEmplacement;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a model permits, its activities have; what they have already, their model goes on permitting. */
@Tag("E-13")
class ActivityModelIT extends CatalogueTest {

    private static final Permits ONE = new Permits(false, false, true, true, true);
    private static final Permits TABLES = new Permits(true, true, true, true, true);

    @Inject
    Activities activities;

    @Inject
    ActivityReads reads;

    @Inject
    ActivityModels models;

    @Inject
    Emplacements emplacements;

    @Inject
    Journal journal;

    @Test
    @DisplayName("E-13 a new merchant has four models, in French: one room, guided visits, several rooms, tables")
    void four_models_are_shipped() {
        assertThat(office.get(owner, () -> activities.models()))
                .extracting(ModelLine::code, ModelLine::name, ModelLine::severalEmplacements, line -> line.permits()
                        .tables())
                .containsExactly(
                        tuple("single", "Admission générale", false, false),
                        tuple("visits", "Visites guidées à créneaux", false, false),
                        tuple("several", "Plusieurs salles", true, false),
                        tuple("tables", "Salles avec tables", true, true));
    }

    @Test
    @Tag("A-10")
    @DisplayName("E-13 A-10 an administrator adds a model, an activity takes it, and renaming it is noted")
    void a_model_of_ones_own() {
        var activity = office.activity(owner, "Kiosque", false);
        var own = office.get(owner, () -> models.create(new ModelValues("Dîner spectacle", ONE)));
        office.run(owner, () -> take(activity, own));

        var other = office.activity(owner, "Autre", false);
        var before = List.of(office.catalogueVersion(activity), office.catalogueVersion(other));

        office.run(owner, () -> models.change(own, 1, new ModelValues("Dîner", ONE)));

        assertThat(List.of(office.catalogueVersion(activity) - 1, office.catalogueVersion(other)))
                .isEqualTo(before);
        assertThat(office.get(owner, () -> reads.details(activity)).model()).isEqualTo("Dîner");
        assertThat(noted("activity")).contains("changed model Admission générale → Dîner spectacle");
        assertThat(noted("activityModel")).startsWith("changed name Dîner spectacle → Dîner");
        assertRefused(Stale.class, () -> models.change(own, 1, new ModelValues("Repas", ONE)));
        assertRefused(NameTaken.class, () -> models.create(new ModelValues("Dîner", TABLES)));
        assertRefused(NameTaken.class, () -> models.change(own, 2, new ModelValues("Plusieurs salles", ONE)));
    }

    @Test
    @Tag("E-16")
    @DisplayName("E-13, E-16 a model that becomes richer permits more at once: a second emplacement, tables in it")
    void a_richer_model() {
        var own = office.get(owner, () -> models.create(new ModelValues("Cabaret", ONE)));
        var activity = office.activity(owner, "Cabaret", false);
        office.run(owner, () -> take(activity, own));
        var tables = new EmplacementValues("Salle", "", 2, 20, true, "Boucle magnétique", true);
        assertRefused(SingleEmplacement.class, () -> emplacements.create(activity, tables));
        var first = office.place(owner, activity, "A").id();
        assertRefused(InvalidField.class, () -> emplacements.change(first, 1, tables))
                .returns("tables", InvalidField::field)
                .returns("not-in-model", InvalidField::rule);

        office.run(owner, () -> models.change(own, 1, new ModelValues("Cabaret", TABLES)));

        var second = office.get(owner, () -> emplacements.create(activity, tables));
        assertThat(office.get(owner, () -> emplacements.details(second)).values())
                .isEqualTo(tables);
    }

    @Test
    @DisplayName("E-13, E-15 neither the model nor a change of model takes away what an activity has; it says whose")
    void what_is_there_stays_permitted() {
        var own = office.get(owner, () -> models.create(new ModelValues("Cabaret", TABLES)));
        var activity = office.activity(owner, "Kiosque", true);
        office.run(owner, () -> take(activity, own));
        var hall = new EmplacementValues("Salle", "", 2, 20, true, "", true);
        var id = office.get(owner, () -> emplacements.create(activity, hall));

        assertRefused(InvalidField.class, () -> take(activity, shipped("single")))
                .returns("several-emplacements-exist", InvalidField::rule);
        assertRefused(InvalidField.class, () -> take(activity, shipped("several")))
                .returns("tables-exist", InvalidField::rule);
        assertRefused(InvalidField.class, () -> models.change(own, 1, new ModelValues("Cabaret", ONE)))
                .returns("severalEmplacements", InvalidField::field)
                .returns("Kiosque", refusal -> refusal.facts().get("given"));
        var rooms = new ModelValues("Cabaret", new Permits(true, false, true, true, true));
        assertRefused(InvalidField.class, () -> models.change(own, 1, rooms)).returns("tables", InvalidField::field);

        office.run(owner, () -> emplacements.delete(id, emplacements.details(id).version()));
        office.run(owner, () -> models.change(own, 1, new ModelValues("Cabaret", ONE)));

        assertThat(office.get(owner, () -> reads.details(activity)).severalEmplacements())
                .isFalse();
    }

    @Test
    @DisplayName(
            "E-13 a model that no activity has is deleted, also a shipped one; one that is used stays, and the last")
    void an_unused_model_goes() {
        var own = office.get(owner, () -> models.create(new ModelValues("Cabaret", ONE)));
        var activity = office.activity(owner, "Kiosque", false);
        office.run(owner, () -> take(activity, own));
        assertRefused(ActivityModelInUse.class, () -> models.delete(own, 1));
        assertRefused(Stale.class, () -> models.delete(own, 9));

        office.run(owner, () -> take(activity, shipped("several")));
        office.run(owner, () -> models.delete(own, 1));
        for (var code : List.of("single", "visits", "tables"))
            office.run(
                    owner,
                    () -> models.delete(
                            shipped(code), models.details(shipped(code)).version()));

        assertThat(office.get(owner, () -> activities.models()))
                .extracting(ModelLine::code)
                .containsExactly("several");
        assertRefused(ActivityModelInUse.class, () -> models.delete(shipped("several"), 1));
        assertThat(noted("activityModel").get(0)).startsWith("deleted");
    }

    private void take(long activity, long model) {
        var details = reads.details(activity);
        activities.change(activity, details.version(), model, details.values());
    }

    private long shipped(String code) {
        return activities.models().stream()
                .filter(line -> line.code().equals(code))
                .mapToLong(ModelLine::id)
                .findFirst()
                .orElseThrow();
    }

    /** Action and differences, newest first. */
    private List<String> noted(String subject) {
        var filter = new JournalFilter(null, null, subject, "");
        return office.get(owner, () -> journal.page(filter, 0, 100)).rows().stream()
                .map(ActivityModelIT::said)
                .toList();
    }

    private static String said(JournalLine line) {
        return line.differences().stream()
                .map((Difference one) -> " %s %s → %s".formatted(one.name(), one.before(), one.after()))
                .reduce(line.action(), String::concat);
    }
}
