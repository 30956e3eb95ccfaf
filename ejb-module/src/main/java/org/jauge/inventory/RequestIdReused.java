package org.jauge.inventory;

import org.jauge.shared.Rejection;

/** The same request id was already answered for another request (K-03). */
public final class RequestIdReused extends Rejection {

    private static final long serialVersionUID = 1L;

    public RequestIdReused(String requestId) {
        super(Kind.UNPROCESSABLE, "Request id already used for another request: " + requestId);
        fact("requestId", requestId);
    }
}
