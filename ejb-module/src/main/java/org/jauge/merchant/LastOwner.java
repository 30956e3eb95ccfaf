package org.jauge.merchant;

import org.jauge.shared.Rejection;

/** The last owner who can sign in stays owner and active (S-04). */
public final class LastOwner extends Rejection {

    private static final long serialVersionUID = 1L;

    public LastOwner() {
        super(Kind.CONFLICT, "The account needs an owner: make somebody else owner first");
    }
}
