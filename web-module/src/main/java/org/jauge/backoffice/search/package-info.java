/** Where there is room for a party (E-21). */
@NullMarked
package org.jauge.backoffice.search;

import org.jspecify.annotations.NullMarked;
