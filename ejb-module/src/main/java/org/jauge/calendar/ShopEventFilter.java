package org.jauge.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which events a shop asks for.
 *
 * @param from local date in the activity's zone, like {@code to} included; without it only what is not over yet
 * @param persons only events where an emplacement has room for so many (E-21)
 */
public record ShopEventFilter(
        @Nullable Long activityId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer persons) {}
