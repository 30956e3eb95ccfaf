package org.jauge.pricing;

import org.jauge.shared.Rejection;

/** Events use the price list, or new ones would. */
public final class PriceListInUse extends Rejection {

    private static final long serialVersionUID = 1L;

    PriceListInUse(String name) {
        super(Kind.CONFLICT, "Events use this price list, or new ones would: " + name);
        fact("name", name);
    }
}
