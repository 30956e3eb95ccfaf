package org.jauge.dossier;

/** How a sale was paid. */
public enum PaymentMethod {
    CASH,
    CARD_TERMINAL,
    CHEQUE,
    TRANSFER,
    /** By a shop's own payment, confirmed by reference (P-01). */
    EXTERNAL,
    /** Nothing to pay, or given away for a reason (P-05). */
    FREE
}
