package org.jauge.emplacement;

import org.jauge.shared.Rejection;

/** Events count places there, so it can be deactivated but not deleted. */
public final class EmplacementInUse extends Rejection {

    private static final long serialVersionUID = 1L;

    EmplacementInUse(String name) {
        super(Kind.CONFLICT, "Events use this emplacement; deactivate it instead: " + name);
        fact("name", name);
    }
}
