package org.jauge.reserve;

import org.jauge.shared.Rejection;

/** Nobody draws from an archived reserve, and nothing more is allotted to it. */
public final class ReserveArchived extends Rejection {

    private static final long serialVersionUID = 1L;

    public ReserveArchived(String reserve) {
        super(Kind.CONFLICT, "Reserve " + reserve + " is archived");
        fact("reserve", reserve);
    }
}
