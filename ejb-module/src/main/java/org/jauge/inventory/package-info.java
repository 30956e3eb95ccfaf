/**
 * What a basket takes, what is left, and the one way to take and give places.
 *
 * <p>Sellable now is the smallest of available / units over a footprint (C-02). Everything that changes a gauge is an
 * {@link org.jauge.inventory.AdmissionRequest}: all or nothing, one transaction, locks in a fixed order. Reading is
 * separate from taking; admission decides on locked state only.
 */
@NullMarked
package org.jauge.inventory;

import org.jspecify.annotations.NullMarked;
