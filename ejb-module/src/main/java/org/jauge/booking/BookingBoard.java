package org.jauge.booking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How bookings stand; every booking is in exactly one of the counts.
 *
 * @param waiting with more than three days left
 * @param expiring with three days or less
 * @param expired with their deadline over, and not let go
 * @param customer cancelled by customers themselves
 */
public record BookingBoard(
        long waiting,
        long expiring,
        long expired,
        long paid,
        long cancelled,
        long customer,
        long released,
        List<Deadline> deadlines) {

    /**
     * What is at stake on one day, by the clock of the activities.
     *
     * @param days until then by the same clock; less than zero when it is over
     */
    public record Deadline(LocalDate day, long days, long dossiers, long places, BigDecimal amount, String currency) {

        Deadline and(Deadline other) {
            return new Deadline(
                    day, days, dossiers + other.dossiers, places + other.places, amount.add(other.amount), currency);
        }
    }

    public BookingBoard {
        deadlines = List.copyOf(deadlines);
    }

    public long total() {
        return waiting + expiring + expired + paid + cancelled + customer + released;
    }
}
