package org.jauge.demonstration;

import static org.jauge.demonstration.Stage.plain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventState;
import org.jauge.calendar.EventTimes;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.contact.NewContact;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.PaymentMethod;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.emplacement.SeatingTables;
import org.jauge.emplacement.TableLine;
import org.jauge.emplacement.TableValues;
import org.jauge.pricing.Cell;
import org.jauge.seating.Seatings;

/** A dinner with music: six tables of eight, two parties at theirs, a third one still to be seated (E-15). */
@Dependent
class Dinner {

    private static final String ROOM = "Grande salle";
    private static final int TABLES = 6;
    private static final int SEATS = 8;

    @Inject
    Stage stage;

    @Inject
    Emplacements emplacements;

    @Inject
    SeatingTables tables;

    @Inject
    Seatings seatings;

    @Inject
    CalendarEvents events;

    @Inject
    EventReads reads;

    @Inject
    Till till;

    /** A party and where it sits. */
    private record Party(String first, String last, int persons, String table) {

        NewContact contact() {
            var name = (first + "." + last).toLowerCase(Locale.ROOT);
            return new NewContact(first, last, name + "@mail.example", "", "fr");
        }
    }

    private static final List<Party> PARTIES = List.of(
            new Party("Louise", "Garnier", 6, "T1"),
            new Party("Karim", "Benali", 4, "T2"),
            new Party("Anouk", "Lefort", 2, ""));

    void create(long merchantId, LocalDate date, Consumer<String> made) {
        var found = new Found(made);
        var activity = stage.activity(
                found, "Dîners en musique", model -> model.permits().tables(), ROOM, TABLES * SEATS);
        var room = stage.place(activity, ROOM);
        lay(room, found);
        var dinner = stage.category(
                found, activity, plain(1, "Dîner", "Trois plats", Counting.onePerson()), Composition.none());
        var list = stage.prices(found, activity, "Prix du dîner", List.of(Cell.offered(room, dinner, "45.00")));
        var there = reads.page(EventFilter.from(activity, date), 0, 1).rows();
        var event = found.or("Trio", there, EventLine::subtitle, EventLine::id, name -> {
            var start = date.atTime(19, 30);
            var facts = new EventFacts(name, "", "", EventState.OPEN, list);
            return events.create(activity, new EventTimes(start, start.plusHours(3)), facts);
        });
        for (var party : PARTIES)
            if (!till.hasSoldTo(merchantId, party.contact().email())) seat(party, event, room, dinner, made);
    }

    private void lay(long room, Found found) {
        var values = emplacements.details(room).values();
        if (!values.tables())
            emplacements.change(
                    room,
                    emplacements.details(room).version(),
                    new EmplacementValues(values.name(), "", values.position(), values.capacity(), true, "", true));
        for (var number = 1; number <= TABLES; number++) {
            var table = new TableValues("T" + number, SEATS, number);
            found.or(table.name(), tables.of(room), TableLine::name, TableLine::id, name -> tables.create(room, table));
        }
    }

    /** Buys once; where it sits can be said again. */
    private void seat(Party party, long event, long room, long dinner, Consumer<String> made) {
        var line = new NewLine(event, room, dinner, party.persons());
        var dossier = till.sell(party.contact(), PaymentMethod.CARD_TERMINAL, List.of(line));
        tables.of(room).stream()
                .filter(table -> table.name().equals(party.table()))
                .forEach(table -> seatings.place(event, table.id(), dossier, party.persons()));
        made.accept("dinner of " + party.contact().email());
    }
}
