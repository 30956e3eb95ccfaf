package org.jauge.payment;

import org.jauge.shared.Rejection;

/** Nobody takes payments here for what is to be paid. */
public final class NoPaymentProvider extends Rejection {

    private static final long serialVersionUID = 1L;

    public NoPaymentProvider() {
        super(Kind.CONFLICT, "No payment provider is set up");
    }
}
