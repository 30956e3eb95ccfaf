package org.jauge.inventory;

import org.jauge.shared.Rejection;

/** The same request id is being answered at this moment; asked again a little later it gets that answer (K-03). */
public final class RequestInProgress extends Rejection {

    private static final long serialVersionUID = 1L;

    public RequestInProgress(String requestId) {
        super(Kind.CONFLICT, "Request id is being answered at this moment: " + requestId);
        fact("requestId", requestId);
    }
}
