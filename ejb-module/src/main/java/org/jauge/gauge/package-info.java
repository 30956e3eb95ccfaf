/**
 * Counting. Owns gauges and their movements and knows nothing of tickets, events or people.
 *
 * <p>Invariants: capacity = available + blocked + used, none negative, carts within blocked, actual within used
 * a gauge is the running total of its movements (C-08). Nothing is clamped: what does not fit is refused.
 */
@NullMarked
package org.jauge.gauge;

import org.jspecify.annotations.NullMarked;
