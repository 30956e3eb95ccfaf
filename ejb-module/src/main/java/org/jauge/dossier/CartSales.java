package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.Entry;
import org.jauge.inventory.RequestId;

/** Turns a cart into a sale, once (H-04): a running one at its frozen price, a lapsed one when asked to retake it. */
@Dependent
class CartSales {

    @Inject
    Admissions admissions;

    @Inject
    Carts carts;

    @Inject
    Pricing pricing;

    @Inject
    HoldReads reads;

    @Inject
    Settlements settlements;

    @Inject
    Lapses lapses;

    /** Posting the same cart again answers the number it got the first time. */
    String sell(RequestId id, NewSale sale, Pricing.Buyer buyer, Carts.Cart cart) {
        var settled = cart.dossier().number();
        if (settled != null) return settled;
        if (cart.dossier().isEndedHoldAt(buyer.now()) && sale.retake()) lapses.lapse(cart.dossier(), buyer.now());
        var number = settlements.number();
        return admissions.admit(
                id, () -> plan(id, number, sale, buyer, cart.dossier().token()));
    }

    private AdmissionRequest plan(RequestId id, String number, NewSale sale, Pricing.Buyer buyer, String token) {
        var cart = carts.byToken(buyer.merchantId(), token).orElseThrow();
        var dossier = cart.dossier();
        var settled = dossier.number();
        if (settled != null)
            return request(id, settled, buyer, dossier, List.of(), new CartChange(cart, (em, row) -> {}));
        if (dossier.isHeldAt(buyer.now())) return held(id, number, sale, buyer, cart);
        if (dossier.state() == DossierState.LAPSED && sale.retake()) return retaken(id, number, sale, buyer, cart);
        throw reads.lapsed(buyer, cart);
    }

    private AdmissionRequest held(RequestId id, String number, NewSale sale, Pricing.Buyer buyer, Carts.Cart cart) {
        var lines = cart.in(LineState.HELD);
        var settlement = settlement(cart, number, sale, buyer, cart.dossier().total());
        var frozen = lines.stream()
                .map(line -> pricing.frozen(buyer.merchantId(), line))
                .toList();
        var change = new CartChange(cart, (em, dossier) -> {
            settlement.settle(em, dossier);
            CartChange.held(em, dossier.id()).forEach(DossierLine::sell);
            settlement.issue(em, dossier.id(), frozen);
        });
        var entries = carts.remembered(lines, Change::holdSold, Cause.HOLD_SOLD);
        return request(id, number, buyer, cart.dossier(), entries, change);
    }

    private AdmissionRequest retaken(RequestId id, String number, NewSale sale, Pricing.Buyer buyer, Carts.Cart cart) {
        var basket = new Basket(cart.in(LineState.LAPSED).stream()
                .map(line -> pricing.line(buyer, line.wish(), line.id()))
                .toList());
        var settlement = settlement(cart, number, sale, buyer, basket.total());
        var change = new CartChange(cart, (em, dossier) -> {
            dossier.retotal(basket.total());
            settlement.settle(em, dossier);
            for (var line : basket.lines())
                CartChange.found(em.find(DossierLine.class, line.id())).retake(line.unitPrice());
            settlement.issue(em, dossier.id(), basket.lines());
        });
        return request(id, number, buyer, cart.dossier(), basket.entries(Change::sale, Cause.SOLD), change)
                .on(basket.catalogues());
    }

    private Settlement settlement(Carts.Cart cart, String number, NewSale sale, Pricing.Buyer buyer, BigDecimal total) {
        var dossier = cart.dossier();
        var known = new NewDossier(
                dossier.id(),
                dossier.token(),
                dossier.merchantId(),
                dossier.pointOfSaleId(),
                sale.holder(),
                settlements.actor(),
                buyer.now());
        return settlements.of(known, number, sale, dossier.currency(), total);
    }

    private AdmissionRequest request(
            RequestId id, String answer, Pricing.Buyer buyer, Dossier dossier, List<Entry> entries, CartChange change) {
        return new AdmissionRequest(
                id,
                answer,
                buyer.merchantId(),
                settlements.actor(),
                buyer.now(),
                Map.of(),
                new TreeSet<>(Set.of(dossier.id())),
                entries,
                Map.of(),
                change);
    }
}
