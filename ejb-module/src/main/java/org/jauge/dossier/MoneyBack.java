package org.jauge.dossier;

/** How much of the money goes back. */
public enum MoneyBack {
    /** What the cancelled tickets cost, less the fee. */
    FULL,
    /** An amount that is typed. */
    PART,
    NONE
}
