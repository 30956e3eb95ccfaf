package org.jauge.category;

import org.jauge.shared.Rejection;

/** Something of it was sold or held once, so it can be deactivated but not deleted. */
public final class CategoryInUse extends Rejection {

    private static final long serialVersionUID = 1L;

    CategoryInUse(String name) {
        super(Kind.CONFLICT, "This category was sold or held; deactivate it instead: " + name);
        fact("name", name);
    }
}
