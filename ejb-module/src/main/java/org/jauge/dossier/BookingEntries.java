package org.jauge.dossier;

import java.util.ArrayList;
import java.util.List;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.LineUnits;
import org.jauge.inventory.Entry;

/** How gauges move when lines are booked, paid or let go (C-05, C-07). */
final class BookingEntries {

    private BookingEntries() {}

    /** By what each takes today. A line that takes nothing is remembered by its emplacement all the same. */
    static List<Entry> taking(List<PricedLine> lines, LineState state, BookingTerms terms) {
        var entries = new ArrayList<Entry>();
        for (var line : lines) entries.addAll(taking(line, state, terms));
        return entries;
    }

    static List<Entry> taking(PricedLine line, LineState state, BookingTerms terms) {
        if (state == LineState.SOLD) return line.entries(Change::sale, Cause.SOLD);
        var cause = state == LineState.BOOKED ? Cause.BOOKED : Cause.OPTIONED;
        if (terms.takesPlaces(line.catalogue(), state)) return line.entries(Change::booking, cause);
        return line.entries(units -> Change.NONE, cause).stream()
                .filter(entry -> entry.gauge().kind() == GaugeKind.EMPLACEMENT)
                .toList();
    }

    /** B→B, exactly what the cart blocked; an option that takes nothing gives it back. */
    static List<Entry> ofCart(
            Carts carts, List<DossierLine> held, List<PricedLine> frozen, LineState state, BookingTerms terms) {
        var entries = new ArrayList<Entry>();
        for (var place = 0; place < held.size(); place++) {
            var takes = terms.takesPlaces(frozen.get(place).catalogue(), state);
            PricedLine.Transition transition = takes ? Change::holdBooked : Change::holdEnded;
            var cause = state == LineState.BOOKED ? Cause.HOLD_BOOKED : Cause.OPTIONED;
            entries.addAll(carts.remembered(List.of(held.get(place)), transition, cause));
        }
        return entries;
    }

    /** What waits, as the ledger remembers it, sold or let go. */
    static List<Entry> remembered(List<LineUnits> units, long lineId, LineState next) {
        PricedLine.Transition transition = next == LineState.SOLD ? Change::bookingPaid : Change::bookingEnded;
        var cause =
                switch (next) {
                    case SOLD -> Cause.BOOKING_PAID;
                    case RELEASED -> Cause.BOOKING_RELEASED;
                    default -> Cause.BOOKING_CANCELLED;
                };
        return units.stream()
                .filter(unit -> unit.lineId() == lineId && unit.blocked() != 0)
                .map(unit -> new Entry(unit.key(), transition.of(Math.toIntExact(unit.blocked())), cause, lineId, ""))
                .toList();
    }
}
