/**
 * Capacity reserves: define them, allot places of an event to them, let those go again.
 *
 * <p>Drawing writes lines, so it is in {@code dossier}; what it means for a reserve is here.
 */
@NullMarked
package org.jauge.reserve;

import org.jspecify.annotations.NullMarked;
