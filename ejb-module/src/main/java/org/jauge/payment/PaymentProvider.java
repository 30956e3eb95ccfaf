package org.jauge.payment;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes money on a page of its own, and says in a signed callback what became of it. */
public interface PaymentProvider {

    /**
     * What is to be paid.
     *
     * @param token the attempt's; the same one again is the same payment
     * @param returnUrl where the customer goes on afterwards; may be empty
     */
    record Order(String token, BigDecimal amount, String currency, String returnUrl) {}

    /** The provider's name for a payment, and the address of the page on which it is made. */
    record Begun(String reference, String page) {}

    /** What a callback says, once its signature is known to be right. */
    record Told(String reference, Outcome outcome, BigDecimal amount, String currency) {}

    /** How an attempt can end there. */
    enum Outcome {
        SUCCEEDED,
        FAILED,
        ABANDONED
    }

    /** Stands in the callback's address and beside each payment. */
    String name();

    /** @param testOnly everything to be paid is of activities in state TEST */
    boolean isOffered(boolean testOnly);

    Begun begin(Order order);

    /** Which payment a callback claims to be about; empty when it does not say. Not to be believed yet. */
    String referenceIn(String body);

    /** @throws SignatureRefused unless the body was signed with this secret, not long ago */
    Told told(@Nullable String signature, String body, String secret, Instant now);

    /**
     * Gives money back; throws when that has to be tried again.
     *
     * @param refundId the same one again is the same refund
     */
    void refund(String reference, long refundId, BigDecimal amount, String currency);
}
