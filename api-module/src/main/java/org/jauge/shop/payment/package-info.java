/** Payments at a provider's: where a customer pays, and where the provider says what became of it. */
@NullMarked
package org.jauge.shop.payment;

import org.jspecify.annotations.NullMarked;
