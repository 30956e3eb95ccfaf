package org.jauge.notification;

import org.jauge.shared.Rejection;

/** Nothing can be sent: the environment names no mail server. */
public final class NoMailServer extends Rejection {

    private static final long serialVersionUID = 1L;

    public NoMailServer() {
        super(Kind.CONFLICT, "No mail server is set");
    }
}
