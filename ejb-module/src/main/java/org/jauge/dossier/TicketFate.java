package org.jauge.dossier;

/** What becomes of the tickets when money goes back. */
public enum TicketFate {
    /** They let nobody in any more. */
    INVALIDATED,
    /** They stay valid: money alone goes back and no gauge moves (AMB-Q4). */
    KEPT
}
