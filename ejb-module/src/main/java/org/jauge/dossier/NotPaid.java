package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** Tickets are there once a booking is paid (B-18). */
public final class NotPaid extends Rejection {

    private static final long serialVersionUID = 1L;

    public NotPaid(String dossier) {
        super(Kind.CONFLICT, "Dossier " + dossier + " is not paid, so it has no tickets yet");
        fact("dossier", dossier);
    }
}
