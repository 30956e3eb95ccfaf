/**
 * The calendar: events with a start, an end, a theme and a language, entered one by one or as a series.
 *
 * <p>Dates and times are typed in the activity's zone and kept as instants. An event is born with a gauge for each
 * active emplacement (E-17); its start stays once something is sold or held there.
 */
@NullMarked
package org.jauge.calendar;

import org.jspecify.annotations.NullMarked;
