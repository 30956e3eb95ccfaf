package org.jauge.merchant;

import org.jauge.shared.Rejection;

/** The link was used, is too old, was replaced by a newer one, or never existed: it does not say which. */
public final class LinkDead extends Rejection {

    private static final long serialVersionUID = 1L;

    public LinkDead() {
        super(Kind.NOT_FOUND, "This link does not work any more");
    }
}
