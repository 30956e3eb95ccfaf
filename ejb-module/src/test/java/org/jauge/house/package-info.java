/** Laws that hold for the whole core, derived from its classes: who may call what, whose every row is. */
@NullMarked
package org.jauge.house;

import org.jspecify.annotations.NullMarked;
