package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** The reference has already paid something (P-03). */
public final class PaymentReferenceUsed extends Rejection {

    private static final long serialVersionUID = 1L;

    public PaymentReferenceUsed(String provider, String reference) {
        super(Kind.CONFLICT, "Payment already counted: " + provider + " " + reference);
        fact("provider", provider);
        fact("reference", reference);
    }
}
