package org.jauge.demonstration;

import static org.jauge.demonstration.Stage.plain;
import static org.jauge.demonstration.Stage.traits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventSeries;
import org.jauge.calendar.EventState;
import org.jauge.calendar.NewSeries;
import org.jauge.category.CategoryValues;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.contact.NewContact;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.PaymentMethod;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.pricing.Cell;
import org.jauge.profile.Chosen;
import org.jauge.profile.ConfirmationDelay;
import org.jauge.profile.Operation;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaLine;
import org.jauge.quota.QuotaScope;
import org.jauge.quota.QuotaValues;

/** A museum's season: 300 days of six slots, two emplacements, five categories, one of them a bundle with a choice. */
@Dependent
class Museum {

    /** Its only buyer, and the last thing to be made. */
    static final String BUYER = "lucie.bonnet@mail.example";

    private static final String BOOKED = "Réservations du musée";
    private static final ConfirmationDelay DELAY = new ConfirmationDelay(10, 1);

    private static final int DAYS = 300;
    private static final int MINUTES = 90;
    private static final int GUIDES = 80;
    private static final List<LocalTime> SLOTS =
            Stream.of(10, 11, 12, 14, 15, 16).map(hour -> LocalTime.of(hour, 0)).toList();
    private static final EnumSet<DayOfWeek> OPEN = EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY));

    private static final CategoryValues FULL =
            plain(1, "Plein tarif", "", Counting.onePerson()).with(traits("5.5", "#0b6bcb"));
    private static final CategoryValues REDUCED = plain(
                    2, "Tarif réduit", "Étudiants, 65 ans et plus", Counting.onePerson())
            .with(traits("5.5", "#1e6a37"));
    private static final CategoryValues CHILD =
            plain(3, "Enfant", "Moins de 12 ans", Counting.onePerson()).with(traits("5.5", "#c2408a"));
    private static final CategoryValues FAMILY = plain(4, "Famille", "Deux adultes, deux enfants", Counting.onePerson())
            .with(traits("5.5", "#6b3fa0"));
    private static final CategoryValues GUIDE =
            plain(5, "Audioguide", "", Counting.product()).with(traits("20", "#51616b"));

    @Inject
    Stage stage;

    @Inject
    GlobalQuotas quotas;

    @Inject
    EventSeries series;

    @Inject
    Till till;

    @Inject
    OpenGates gates;

    void create(LocalDate first, Consumer<String> made) {
        var found = new Found(made);
        var activity = stage.activity(found, "Musée du Canal", "Galerie", 60);
        var gallery = stage.place(activity, "Galerie");
        var tour = stage.place(found, activity, new EmplacementValues("Visite guidée", "En français", 2, 30, true));
        var full = stage.category(found, activity, FULL, Composition.none());
        var list = stage.prices(found, activity, "Tarifs de la saison", cells(found, activity, gallery, tour, full));
        season(activity, first, list, made);
        gates.open(activity, DELAY);
        gates.grant(found, BOOKED, activity, EnumSet.of(Operation.BOOKING, Operation.OPTION), Chosen.everything());
        till.sell(
                new NewContact("Lucie", "Bonnet", BUYER, "", "fr"),
                PaymentMethod.CARD_TERMINAL,
                List.of(new NewLine(stage.slot(activity, first), tour, full, 2)));
        made.accept("sale to " + BUYER);
    }

    /** With the categories that are still missing. */
    private List<Cell> cells(Found found, long activity, long gallery, long tour, long full) {
        var reduced = stage.category(found, activity, REDUCED, Composition.none());
        var child = stage.category(found, activity, CHILD, Composition.none());
        var guide = stage.category(found, activity, GUIDE, Composition.ticking(guides(found)));
        var parts = Composition.of(new Component(full, 2), new Component(child, 2), Component.choice(guide, 2));
        var family = stage.category(found, activity, FAMILY, parts);
        return List.of(
                Cell.offered(gallery, full, "9.00"),
                Cell.offered(tour, full, "13.00"),
                Cell.offered(gallery, reduced, "6.00"),
                Cell.offered(tour, reduced, "9.00"),
                Cell.offered(gallery, child, "0.00"),
                Cell.offered(tour, child, "4.00"),
                Cell.offered(gallery, family, "16.00"),
                Cell.offered(gallery, guide, "3.00"));
    }

    /** As many as hang on the wall, for all visits of a day. */
    private long guides(Found found) {
        var values = new QuotaValues("Audioguides", GUIDES, false, true);
        return found.or(
                values.name(),
                quotas.all(),
                QuotaLine::name,
                QuotaLine::id,
                name -> quotas.create(QuotaScope.DAY, values));
    }

    /** Of itself it makes only what is missing. */
    private void season(long activity, LocalDate first, long list, Consumer<String> made) {
        var days = first.datesUntil(first.plusYears(1))
                .filter(date -> OPEN.contains(date.getDayOfWeek()))
                .limit(DAYS)
                .toList();
        var facts = new EventFacts("", "", "Français", EventState.OPEN, list);
        var outcome =
                series.create(activity, new NewSeries(first, days.get(days.size() - 1), OPEN, SLOTS, MINUTES, facts));
        if (outcome.created() > 0) made.accept("season of the museum");
    }
}
