package org.jauge.dossier;

import java.math.BigDecimal;
import org.jauge.shared.Rejection;

/** More than is left of what was paid (P-02); names how much that is. */
public final class RefundTooLarge extends Rejection {

    private static final long serialVersionUID = 1L;

    public RefundTooLarge(BigDecimal left, BigDecimal asked) {
        super(Kind.CONFLICT, "Only " + left.toPlainString() + " left to refund, asked " + asked.toPlainString());
        fact("left", left.toPlainString());
        fact("asked", asked.toPlainString());
    }
}
