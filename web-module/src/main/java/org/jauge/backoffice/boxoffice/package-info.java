/**
 * Selling to somebody at the counter: choose an event, an emplacement where there are several (E-06, E-07), quantities
 * with what is left, hold them in a cart that shows its end (H-01), take the payment.
 */
@NullMarked
package org.jauge.backoffice.boxoffice;

import org.jspecify.annotations.NullMarked;
