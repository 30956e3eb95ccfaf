package org.jauge.booking;

import java.math.BigDecimal;
import java.time.Instant;
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
     * What is at stake at one deadline.
     *
     * @param days until then, begun ones counted; zero or less when it is over
     */
    public record Deadline(Instant until, long days, long dossiers, long places, BigDecimal amount, String currency) {}

    public BookingBoard {
        deadlines = List.copyOf(deadlines);
    }

    public long total() {
        return waiting + expiring + expired + paid + cancelled + customer + released;
    }
}
