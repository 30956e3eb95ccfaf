package org.jauge.dossier;

import java.math.BigDecimal;
import org.jauge.merchant.Channel;

/** Of what is sold somewhere, how many by shops, and how many at desks for nothing; the others were paid at desks. */
record SoldWay(int online, int free) {

    static final SoldWay NONE = new SoldWay(0, 0);

    /** What has a price and was given away: nobody paid any money for its dossier {@code d} (P-05). */
    static final String GIVEN = " and l.unitPrice > 0 and exists (select g from Payment g where g.dossierId = d.id"
            + " and g.method = org.jauge.dossier.PaymentMethod.FREE and g.amount > 0)"
            + " and not exists (select p from Payment p where p.dossierId = d.id"
            + " and p.method <> org.jauge.dossier.PaymentMethod.FREE and p.amount > 0)";

    static SoldWay of(Channel channel, BigDecimal unitPrice, Number items) {
        if (!channel.isDesk()) return new SoldWay(items.intValue(), 0);
        return unitPrice.signum() == 0 ? new SoldWay(0, items.intValue()) : NONE;
    }

    /** Of rows that {@link #GIVEN} chose. */
    static SoldWay given(Channel channel, Number items) {
        return channel.isDesk() ? new SoldWay(0, items.intValue()) : NONE;
    }

    SoldWay and(SoldWay more) {
        return new SoldWay(online + more.online, free + more.free);
    }
}
