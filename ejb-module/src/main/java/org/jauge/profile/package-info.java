/**
 * The three gates of a booking and its deadline (B-04 to B-09): who may do what at which point of sale, which products a
 * profile puts on sale or up for booking, and how long a booking may wait for its payment.
 *
 * <p>What several profiles allow adds up: no profile takes away what another gives (AMB-B1).
 */
@NullMarked
package org.jauge.profile;

import org.jspecify.annotations.NullMarked;
