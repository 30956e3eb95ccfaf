/** Screens of emplacements: the list, and one of them. */
@NullMarked
package org.jauge.backoffice.emplacements;

import org.jspecify.annotations.NullMarked;
