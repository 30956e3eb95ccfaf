/**
 * The money of the counter: what each clerk took and gave back at each outlet, and its day closings (P-05).
 *
 * <p>A till is an outlet, a clerk and a currency. A payment or a refund stands in one closing or in none yet; a closing
 * takes everything that stands in none.
 */
@NullMarked
package org.jauge.till;

import org.jspecify.annotations.NullMarked;
