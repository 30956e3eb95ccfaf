package org.jauge.notification;

import org.jauge.shared.Rejection;

/** A message that cannot be sent by hand: its link was sent, or is over. A new link makes a new message. */
public final class MailNotRepeatable extends Rejection {

    private static final long serialVersionUID = 1L;

    public MailNotRepeatable() {
        super(Kind.CONFLICT, "A link that was sent, or is over, is not sent again");
    }
}
