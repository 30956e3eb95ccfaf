/** Customers' sessions in their personal space. */
@NullMarked
package org.jauge.shop.session;

import org.jspecify.annotations.NullMarked;
