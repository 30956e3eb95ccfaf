package org.jauge.profile;

import org.jauge.shared.Rejection;

/** No product profile allows that here and now to this audience (B-05). */
public final class NotInProfile extends Rejection {

    private static final long serialVersionUID = 1L;

    public NotInProfile(String category, Operation operation) {
        super(Kind.CONFLICT, "No product profile grants " + operation + " of " + category);
        fact("category", category);
        fact("operation", operation.name());
    }
}
