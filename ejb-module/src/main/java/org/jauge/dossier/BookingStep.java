package org.jauge.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a booked dossier: lines go on, end or come back, money comes. Whatever is paid for by then is sold,
 * and money that nothing is owed for goes back.
 *
 * @param becomes the next state of each line that changes
 * @param until new deadlines, by line
 * @param payment money that came; null for none
 * @param givenBack the payment came too late and goes back whole (B-22)
 * @param reason why lines end, or money goes back; may be empty
 */
public record BookingStep(
        BookedDossier seen,
        Map<Long, LineState> becomes,
        Map<Long, Instant> until,
        @Nullable NewPayment payment,
        boolean givenBack,
        String reason) {

    public BookingStep {
        becomes = Map.copyOf(becomes);
        until = Map.copyOf(until);
    }

    /** Leaves lines, gauges and money as they are; only what stands beside the dossier changes. */
    public static BookingStep nothing(BookedDossier seen) {
        return new BookingStep(seen, Map.of(), Map.of(), null, false, "");
    }

    public static BookingStep pay(BookedDossier seen, NewPayment payment) {
        return new BookingStep(seen, Map.of(), Map.of(), payment, false, "");
    }

    /** Takes the lines' places again and sells them: the money came after they had been let go (B-22). */
    public static BookingStep payLate(BookedDossier seen, List<BookedDossier.Line> lines, NewPayment payment) {
        return new BookingStep(seen, all(lines, LineState.SOLD), Map.of(), payment, false, "");
    }

    /** The money goes back: nothing is left to be had for it (B-22). */
    public static BookingStep giveBack(BookedDossier seen, NewPayment payment, String reason) {
        return new BookingStep(seen, Map.of(), Map.of(), payment, true, reason);
    }

    /** @param next CANCELLED or RELEASED */
    public static BookingStep end(BookedDossier seen, List<BookedDossier.Line> lines, LineState next, String reason) {
        return new BookingStep(seen, all(lines, next), Map.of(), null, false, reason);
    }

    /** Lines become or stay booked until then. */
    public static BookingStep book(BookedDossier seen, Map<Long, LineState> becomes, Map<Long, Instant> until) {
        return new BookingStep(seen, becomes, until, null, false, "");
    }

    private static Map<Long, LineState> all(List<BookedDossier.Line> lines, LineState next) {
        var becomes = new TreeMap<Long, LineState>();
        lines.forEach(line -> becomes.put(line.id(), next));
        return becomes;
    }

    LineState after(DossierLine line) {
        return becomes.getOrDefault(line.id(), line.state());
    }
}
