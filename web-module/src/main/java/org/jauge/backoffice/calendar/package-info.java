/** Screens of the calendar: the list, an event, a series. */
@NullMarked
package org.jauge.backoffice.calendar;

import org.jspecify.annotations.NullMarked;
