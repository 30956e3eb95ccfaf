/** Screens of price lists: the list, and the grid. */
@NullMarked
package org.jauge.backoffice.pricelists;

import org.jspecify.annotations.NullMarked;
