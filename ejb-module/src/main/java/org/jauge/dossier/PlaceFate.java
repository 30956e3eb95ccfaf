package org.jauge.dossier;

/** What becomes of the places of cancelled tickets. */
public enum PlaceFate {
    /** They return, except where a quota blocks at zero. */
    RELEASED,
    /** They stay used without a ticket: {@code 25 = 22 + 0 + 3 [2]}. */
    KEPT
}
