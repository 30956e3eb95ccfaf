package org.jauge.emplacement;

import org.jauge.shared.Rejection;

/** Something was sold or held there, so it can be deactivated but not deleted (E-17). */
public final class EmplacementInUse extends Rejection {

    private static final long serialVersionUID = 1L;

    EmplacementInUse(String name) {
        super(Kind.CONFLICT, "This emplacement was used; deactivate it instead: " + name);
        fact("name", name);
    }
}
