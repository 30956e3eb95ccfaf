package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** One dossier has one currency. */
public final class MixedCurrencies extends Rejection {

    private static final long serialVersionUID = 1L;

    public MixedCurrencies(String currency, String other) {
        super(Kind.CONFLICT, "Both " + currency + " and " + other + " in one dossier");
        fact("currency", currency);
        fact("other", other);
    }
}
