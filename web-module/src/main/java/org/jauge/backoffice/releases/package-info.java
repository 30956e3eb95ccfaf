/** Bookings and options that wait: which to remind, to extend, to let go, and how they stand. */
@NullMarked
package org.jauge.backoffice.releases;

import org.jspecify.annotations.NullMarked;
