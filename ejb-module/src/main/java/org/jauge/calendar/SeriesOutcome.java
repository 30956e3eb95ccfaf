package org.jauge.calendar;

/**
 * What a series made.
 *
 * @param there events with the same start, subtitle, theme and language that were there already: a series asked for
 *     again, after a failure half way, makes only what is missing
 */
public record SeriesOutcome(int created, int there) {}
