/**
 * Price lists: per emplacement and category a price and whether it is offered (E-08 to E-12).
 *
 * <p>A cell that is not ticked is not offered; 0.00 is free. Prices never have more decimals than the activity's
 * currency.
 */
@NullMarked
package org.jauge.pricing;

import org.jspecify.annotations.NullMarked;
