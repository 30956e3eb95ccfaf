package org.jauge.dossier;

/** Whether a ticket still counts in [actual]. */
public enum TicketState {
    VALID,
    CANCELLED
}
