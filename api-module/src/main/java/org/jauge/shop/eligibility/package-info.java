/** What the three gates of a booking say at an event, and why (B-04 to B-07). */
@NullMarked
package org.jauge.shop.eligibility;

import org.jspecify.annotations.NullMarked;
