package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** No valid ticket is left there, or no money would go back. */
public final class NothingToCancel extends Rejection {

    private static final long serialVersionUID = 1L;

    public NothingToCancel(String dossier) {
        super(Kind.CONFLICT, "Nothing to cancel in dossier " + dossier);
        fact("dossier", dossier);
    }
}
