/**
 * Emplacements: rooms, zones, boats, or anything that divides a site, each with a capacity in persons (E-03, E-04).
 *
 * <p>An activity always has at least one (E-02); its model may refuse a second (E-13).
 */
@NullMarked
package org.jauge.emplacement;

import org.jspecify.annotations.NullMarked;
