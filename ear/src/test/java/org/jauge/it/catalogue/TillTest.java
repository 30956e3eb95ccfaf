package org.jauge.it.catalogue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.till.ClosingReads;
import org.jauge.till.NewClosing;
import org.jauge.till.TillLine;
import org.jauge.till.Tills;

/** Clerks with a till each, at a kiosk. */
abstract class TillTest extends CancellationTest {

    @Inject
    Hiring hiring;

    @Inject
    Tills tills;

    @Inject
    ClosingReads closings;

    @Inject
    Sales sales;

    TillLine till(Identity who) {
        return office.get(who, tills::open).get(0);
    }

    long close(Identity who, TillLine till, String opening, String counted, String note) {
        return office.get(
                who,
                () -> tills.close(new NewClosing(
                        till.key(), till.totals().rows(), new BigDecimal(opening), new BigDecimal(counted), note)));
    }

    String sell(Identity who, NewPayment... payments) {
        return sell(who, special, payments);
    }

    String sell(Identity who, long category, NewPayment... payments) {
        var lines = List.of(new NewLine(event, place, category, 2));
        return office.get(who, () -> {
            var desk = office.outlets.lines().get(0).id();
            var sale = new NewSale(desk, "desk", null, lines, false, null, List.of(), List.of(payments));
            return sales.sell(id(), sale).header().number();
        });
    }

    static NewPayment by(PaymentMethod method) {
        return new NewPayment(method, null, null, null);
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    Identity clerk(String name) {
        return hiring.hire(owner, name, new Rights(Role.BOX_OFFICE, true, Set.of()));
    }
}
