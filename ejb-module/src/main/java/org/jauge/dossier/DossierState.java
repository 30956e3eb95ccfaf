package org.jauge.dossier;

/** Where a dossier stands as a whole. */
public enum DossierState {
    /** A cart: no number yet. */
    HELD,
    /** A cart whose time ran out. */
    LAPSED,
    /** A cart given up by its holder. */
    DROPPED,
    /** Paid, tickets issued. */
    SETTLED,
    BOOKED,
    CANCELLED
}
