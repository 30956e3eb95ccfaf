package org.jauge.seating;

import static org.jauge.merchant.Roles.BOX_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.jauge.calendar.EventReads;
import org.jauge.dossier.Parties;
import org.jauge.dossier.Party;
import org.jauge.emplacement.Emplacements;
import org.jauge.emplacement.LockedTables;
import org.jauge.emplacement.SeatingTables;
import org.jauge.emplacement.TableLine;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Whole;

/** Places an event's parties at tables, by hand (E-15). Counts in no gauge. */
@Stateless
@RolesAllowed(BOX_OFFICE)
public class Seatings {

    private static final int SEATS_MAX = 999;

    @Inject
    EventReads events;

    @Inject
    Emplacements emplacements;

    @Inject
    SeatingTables tables;

    @Inject
    LockedTables locked;

    @Inject
    Parties parties;

    @Inject
    Placements placements;

    /**
     * So many of a dossier's people sit at this table, whatever was placed there before of them. Never more than the
     * table has, nor, over all tables of the emplacement, than come.
     */
    public void place(long eventId, long tableId, String dossier, int seats) {
        Whole.between("seats", seats, 1, SEATS_MAX);
        var emplacement = emplacementOf(eventId, tableId);
        var party = parties.locked(List.of(dossier), eventId, emplacement).get(0);
        var table = locked.of(List.of(tableId)).get(0);
        var there = placements.at(eventId, emplacement);
        var elsewhere = sum(there, one -> one.dossierId() == party.dossierId() && one.tableId() != tableId);
        if (elsewhere + seats > party.persons())
            throw new PartyPlaced(dossier, Math.max(party.persons() - elsewhere, 0), seats);
        var others = there.stream()
                .filter(one -> one.dossierId() != party.dossierId())
                .toList();
        new Pouring(List.of(table), others).seat(party.dossierId(), seats, List.of(table));
        placements.put(eventId, tableId, party.dossierId(), seats);
    }

    public void takeOff(long eventId, long tableId, String dossier) {
        var emplacement = emplacementOf(eventId, tableId);
        var party = parties.locked(List.of(dossier), eventId, emplacement).get(0);
        locked.of(List.of(tableId));
        placements.put(eventId, tableId, party.dossierId(), 0);
    }

    /** Each of two parties gets the tables of the other, or nothing changes. */
    public void swap(long eventId, long emplacementId, String dossier, String other) {
        requireTogether(eventId, emplacementId);
        if (dossier.equals(other)) throw new InvalidField("other", "twice", other);
        var two = parties.locked(List.of(dossier, other), eventId, emplacementId);
        var first = two.get(0);
        var second = two.get(1);
        var theirs = placements.at(eventId, emplacementId).stream()
                .filter(one -> isOf(first, one) || isOf(second, one))
                .toList();
        two.forEach(party -> requirePlaced(party, theirs));
        var known = locked.of(theirs.stream().map(Seats::tableId).toList());
        var others = placements.at(eventId, emplacementId).stream()
                .filter(one -> !isOf(first, one) && !isOf(second, one))
                .toList();
        var pouring = new Pouring(known, others);
        var now = pouring.seat(first.dossierId(), seatsOf(first, theirs), tablesOf(second, theirs, known));
        var after = pouring.seat(second.dossierId(), seatsOf(second, theirs), tablesOf(first, theirs, known));
        theirs.forEach(one -> placements.put(eventId, one.tableId(), one.dossierId(), 0));
        now.forEach(one -> placements.put(eventId, one.tableId(), one.dossierId(), one.count()));
        after.forEach(one -> placements.put(eventId, one.tableId(), one.dossierId(), one.count()));
    }

    private static void requirePlaced(Party party, List<Seats> seats) {
        if (seatsOf(party, seats) == 0) throw new NotPlaced(party.number());
    }

    private static boolean isOf(Party party, Seats seats) {
        return seats.dossierId() == party.dossierId();
    }

    private static int seatsOf(Party party, List<Seats> seats) {
        return sum(seats, one -> isOf(party, one));
    }

    private static int sum(List<Seats> seats, Predicate<Seats> which) {
        return seats.stream().filter(which).mapToInt(Seats::count).sum();
    }

    private static List<TableLine> tablesOf(Party party, List<Seats> seats, List<TableLine> known) {
        return known.stream()
                .filter(table -> seats.stream().anyMatch(one -> isOf(party, one) && one.tableId() == table.id()))
                .toList();
    }

    private long emplacementOf(long eventId, long tableId) {
        var emplacement = tables.details(tableId).emplacementId();
        requireTogether(eventId, emplacement);
        return emplacement;
    }

    /** The emplacement belongs to the event's activity; whether it has tables is asked when they are locked. */
    private void requireTogether(long eventId, long emplacementId) {
        var activityId = events.details(eventId).activityId();
        if (emplacements.details(emplacementId).activityId() != activityId)
            throw new NotFound("emplacement", emplacementId);
    }
}
