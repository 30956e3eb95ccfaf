/**
 * The life of a booking: made without a payment, paid before its deadline, cancelled, extended, released, taken up again
 * (B-01 to B-23, A-01 to A-08). Owns what stands beside a dossier that was booked.
 *
 * <p>A booked line blocks every gauge that a sale would use, an option only where the activity says so (C-07). Every
 * step is one admission over the dossier as it was seen: of two that come at once, one is done.
 */
@NullMarked
package org.jauge.booking;

import org.jspecify.annotations.NullMarked;
