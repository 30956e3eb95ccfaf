/** What a merchant offers, as a shop lists it. */
@NullMarked
package org.jauge.shop.activity;

import org.jspecify.annotations.NullMarked;
