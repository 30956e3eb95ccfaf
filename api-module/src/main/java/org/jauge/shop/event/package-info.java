/** The calendar, as a shop searches it. */
@NullMarked
package org.jauge.shop.event;

import org.jspecify.annotations.NullMarked;
