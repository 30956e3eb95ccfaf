package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** The category is not offered in that emplacement at that event (E-09). */
public final class NotOffered extends Rejection {

    private static final long serialVersionUID = 1L;

    public NotOffered(String category, long eventId) {
        super(Kind.CONFLICT, "Not offered: " + category + " at event " + eventId);
        fact("category", category);
        fact("eventId", eventId);
    }
}
