package org.jauge.dossier;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;

/** Sells places at once: a cart or lines become tickets and a payment, all or nothing (C-02, C-05). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NEVER) // admission has the only transaction
@RolesAllowed({BOX_OFFICE, SHOP, BROWSER})
public class Sales {

    @Inject
    Admissions admissions;

    @Inject
    Buyers buyers;

    @Inject
    Carts carts;

    @Inject
    CartSales cartSales;

    @Inject
    Settlements settlements;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Answers with the dossier's number; the same request id answers the same number again (K-03). */
    public String sell(String requestId, NewSale sale) {
        var id = RequestId.of(caller.actor(), requestId, sale);
        var terms = buyers.terms(sale.pointOfSaleId());
        var buyer = buyers.buyer(clock.instant());
        var hold = sale.hold();
        if (hold == null) return sellLines(id, sale, buyer);
        if (!sale.lines().isEmpty())
            throw new InvalidField("lines", "hold-or-lines", sale.lines().size());
        var cart = carts.byToken(caller.merchantId(), hold)
                .filter(found -> found.dossier().pointOfSaleId() == terms.id() || caller.isStaff())
                .orElseThrow(() -> new NotFound("hold", hold));
        return cartSales.sell(id, sale, buyer, cart);
    }

    private String sellLines(RequestId id, NewSale sale, Pricing.Buyer buyer) {
        Basket.check(sale.lines());
        var opened = settlements.opened(sale, buyer.now());
        var number = settlements.number();
        return admissions.admit(id, () -> {
            var basket = buyers.basket(buyer, sale.lines());
            var settlement = settlements.of(opened, number, sale, basket.lines(), basket.total());
            var writer = new SaleWriter(opened, basket, settlement);
            return AdmissionRequest.taking(
                    id,
                    number,
                    opened.merchantId(),
                    opened.actor(),
                    opened.now(),
                    basket.catalogues(),
                    basket.entries(Change::sale, Cause.SOLD),
                    writer);
        });
    }
}
