package org.jauge.dossier;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.merchant.PointOfSaleTerms;
import org.jauge.shared.Collisions;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;

/** Sells places at once: a cart or lines become tickets and a payment, all or nothing (C-02, C-05). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // admission has the only transaction; none begins here
@RolesAllowed({EXTERNAL_CLERK, SHOP, BROWSER})
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
    Drawing drawing;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Dossiers dossiers;

    @Inject
    Prints prints;

    /** Answers with the dossier; the same request id answers with the same one again (K-03). */
    public DossierDetails sell(String requestId, NewSale sale) {
        return sell(requestId, sale, current -> true);
    }

    /** @param seen whether the cart is still the one that the caller knows; refused as stale if not (K-04) */
    public DossierDetails sell(String requestId, NewSale sale, Predicate<Supplier<HoldDetails>> seen) {
        var id = RequestId.of(caller.requestOwner(), requestId, sale.body());
        var terms = buyers.terms(sale.pointOfSaleId(), sale.contact());
        var buyer = buyers.buyer(clock.instant());
        var hold = sale.hold();
        if (hold == null) return sellLines(id, sale, buyer, terms);
        if (!sale.lines().isEmpty())
            throw new InvalidField("lines", "hold-or-lines", sale.lines().size());
        var cart = carts.byToken(caller.merchantId(), hold)
                .filter(found -> buyers.mayUse(found.dossier()))
                .orElseThrow(() -> new NotFound("hold", hold));
        var asking = buyer.asking(Asked.sale(buyers.buying(terms, sale.contact())));
        return details(cartSales.sell(id, sale, asking, cart, seen));
    }

    private DossierDetails sellLines(RequestId id, NewSale sale, Pricing.Buyer buyer, PointOfSaleTerms terms) {
        Basket.check(sale.lines());
        var opened = settlements.opened(sale, buyer.now());
        var number = settlements.number();
        var planned = new ArrayList<SaleWriter>();
        var answer = drawing.audited(
                sale.lines(),
                () -> admitted(opened, sale, id, () -> {
                    var basket = buyers.basket(buyer, sale.lines(), terms, sale.contact())
                            .requireMinimums();
                    var settlement = settlements.of(opened, number, sale, basket.lines(), basket.total());
                    if (!planned.isEmpty())
                        settlements.checkUnused(opened, sale.payments()); // perhaps why it is planned anew
                    planned.add(new SaleWriter(opened, basket, settlement));
                    return drawing.taking(request(id, planned.get(planned.size() - 1)), basket.lines(), false);
                }));
        return Optional.of(planned.get(planned.size() - 1))
                .filter(written -> answer.equals(number))
                .flatMap(written -> written.details(terms, prints))
                .orElseGet(() -> details(answer));
    }

    private DossierDetails details(String number) {
        return Collisions.retried(() -> dossiers.details(number));
    }

    /** A shop that asks again under another id is told that this payment bought something, not that nothing is left. */
    private String admitted(NewDossier opened, NewSale sale, RequestId id, Supplier<AdmissionRequest> plan) {
        try {
            return admissions.admit(id, plan);
        } catch (GaugeExhausted full) {
            settlements.checkUnused(opened, sale.payments());
            throw full;
        }
    }

    private static AdmissionRequest request(RequestId id, SaleWriter sale) {
        return AdmissionRequest.taking(
                id,
                sale.settlement().number(),
                sale.opened().merchantId(),
                sale.opened().actor(),
                sale.opened().now(),
                sale.basket().catalogues(),
                sale.basket().entries(Change::sale, Cause.SOLD),
                sale);
    }
}
