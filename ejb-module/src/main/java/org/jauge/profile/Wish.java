package org.jauge.profile;

import java.time.LocalDate;

/**
 * Who wants to do what with which product: the tuple that profiles give rights to (AMB-B1).
 *
 * @param eventDate the event's day on the wall of its activity
 */
public record Wish(
        Operation operation,
        long activityId,
        LocalDate eventDate,
        long categoryId,
        long pointOfSaleId,
        long audienceId) {}
