package org.jauge.dossier;

import org.jauge.tabular.Dialect;

/** What methods of payment are called on paper and in files. */
public final class MethodNames {

    private MethodNames() {}

    public static String of(PaymentMethod method, Dialect dialect) {
        return switch (method) {
            case CASH -> dialect.word("Espèces", "Cash");
            case CARD_TERMINAL -> dialect.word("Carte (terminal)", "Card terminal");
            case CHEQUE -> dialect.word("Chèque", "Cheque");
            case TRANSFER -> dialect.word("Virement", "Bank transfer");
            case EXTERNAL -> dialect.word("Payé en boutique", "Paid in a shop");
            case FREE -> dialect.word("Invitation", "Complimentary");
        };
    }
}
