/** Bookings and options that wait, for a shop that decides about them: remind, extend, lock, let go. */
@NullMarked
package org.jauge.shop.release;

import org.jspecify.annotations.NullMarked;
