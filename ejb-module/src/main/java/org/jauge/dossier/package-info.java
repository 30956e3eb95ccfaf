/**
 * A dossier's life: held, sold, lapsed. Owns dossiers, their lines, tickets and payments.
 *
 * <p>A cart is a dossier without a number yet. Prices are frozen when a line is written (H-05). A line's movements
 * remember exactly what it took; giving back reverses those. Tickets exist only for sold lines.
 */
@NullMarked
package org.jauge.dossier;

import org.jspecify.annotations.NullMarked;
