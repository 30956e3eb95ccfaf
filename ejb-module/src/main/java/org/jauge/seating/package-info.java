/**
 * Seating by hand: who of an event's parties sits at which table (E-15).
 *
 * <p>A party is what the valid tickets of a dossier bring to an emplacement. Placing it counts in no gauge: it says where
 * people sit, not whether they may come. Whoever places, swaps or takes off locks the dossiers first and the tables
 * after, each in the order of their ids.
 */
@NullMarked
package org.jauge.seating;

import org.jspecify.annotations.NullMarked;
