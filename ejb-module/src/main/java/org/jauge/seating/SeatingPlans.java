package org.jauge.seating;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventReads;
import org.jauge.dossier.Parties;
import org.jauge.dossier.Party;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.Emplacements;
import org.jauge.emplacement.SeatingTables;
import org.jauge.emplacement.TableLine;
import org.jauge.seating.SeatedTable.Seat;
import org.jauge.tabular.Dialect;

/** Shows who sits where at an event, and prints it (E-15). */
@Stateless
@RolesAllowed(READER)
public class SeatingPlans {

    @Inject
    EventReads events;

    @Inject
    ActivityReads activities;

    @Inject
    Emplacements emplacements;

    @Inject
    SeatingTables tables;

    @Inject
    Parties parties;

    @Inject
    Placements placements;

    /** The emplacements in which tables are managed; none where the model does not permit any. */
    public List<SeatedRoom> of(long eventId) {
        return of(events.details(eventId));
    }

    /** The seating list as a spreadsheet opens it. */
    public byte[] csv(long eventId, String language) {
        return SeatingList.csv(of(eventId), Dialect.of(language));
    }

    /** The seating list to be printed. */
    public byte[] pdf(long eventId, String language) {
        var event = events.details(eventId);
        return new SeatingPaper(Dialect.of(language)).print(event, of(event));
    }

    private List<SeatedRoom> of(EventDetails event) {
        if (!activities.details(event.activityId()).permits().tables()) return List.of();
        return emplacements.of(event.activityId()).stream()
                .filter(EmplacementLine::tables)
                .map(place -> room(event.id(), place))
                .toList();
    }

    private SeatedRoom room(long eventId, EmplacementLine place) {
        var coming = parties.at(eventId, place.id());
        var seats = placements.at(eventId, place.id());
        return new SeatedRoom(
                place.id(),
                place.name(),
                tables.of(place.id()).stream()
                        .map(table -> table(table, seats, coming))
                        .toList(),
                coming.stream().map(party -> party(party, seats)).toList());
    }

    private static SeatedTable table(TableLine table, List<Seats> seats, List<Party> coming) {
        var taken = seats.stream()
                .filter(one -> one.tableId() == table.id())
                .flatMap(one -> coming.stream()
                        .filter(party -> party.dossierId() == one.dossierId())
                        .map(party -> new Seat(party.number(), party.name(), one.count())))
                .toList();
        return new SeatedTable(table.id(), table.name(), table.seats(), taken);
    }

    private static SeatedParty party(Party party, List<Seats> seats) {
        var placed = seats.stream()
                .filter(one -> one.dossierId() == party.dossierId())
                .mapToInt(Seats::count)
                .sum();
        return new SeatedParty(party.number(), party.name(), Math.toIntExact(party.persons()), placed);
    }
}
