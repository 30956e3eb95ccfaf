package org.jauge.booking;

import java.time.Instant;
import org.jauge.dossier.BookedDossier;
import org.jauge.dossier.BookingTerms;
import org.jauge.dossier.LineState;
import org.jauge.inventory.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * The rules of booking at one moment.
 *
 * @param given a deadline that staff set; never after the start
 */
record Terms(LineRules rules, Instant now, @Nullable Instant given) implements BookingTerms {

    @Override
    public Instant until(Catalogue catalogue, Catalogue.Event event) {
        var start = event.startsAt();
        if (!now.isBefore(start)) throw new DeadlinePassed(start);
        var header = catalogue.header();
        if (given != null) return earlier(given, start);
        return catalogue.gates().rule().deadline(now, start, header.zone());
    }

    @Override
    public boolean takesPlaces(Catalogue catalogue, LineState state) {
        return state != LineState.OPTIONED || catalogue.gates().rule().optionsTakePlaces();
    }

    /** As if it were booked now; for a line that is there. */
    Instant again(long merchantId, BookedDossier.Line line) {
        if (!now.isBefore(line.eventStart())) throw new DeadlinePassed(line.eventStart());
        if (given != null) return earlier(given, line.eventStart());
        return rules.of(merchantId, line).deadline(now, line.eventStart(), line.zone());
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
