/** Carts over HTTP (H-01 to H-05). */
@NullMarked
package org.jauge.shop.hold;

import org.jspecify.annotations.NullMarked;
