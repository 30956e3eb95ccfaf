package org.jauge.dossier;

import org.jauge.tabular.Dialect;

/** What methods of payment are called on paper and in files. */
public final class MethodNames {

    private MethodNames() {}

    public static String of(PaymentMethod method, Dialect dialect) {
        var french = dialect == Dialect.FRENCH;
        return switch (method) {
            case CASH -> french ? "Espèces" : "Cash";
            case CARD_TERMINAL -> french ? "Carte (terminal)" : "Card terminal";
            case CHEQUE -> french ? "Chèque" : "Cheque";
            case TRANSFER -> french ? "Virement" : "Bank transfer";
            case EXTERNAL -> french ? "Payé en boutique" : "Paid in a shop";
            case FREE -> french ? "Invitation" : "Complimentary";
        };
    }
}
