package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.Entry;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Writer;
import org.jauge.shared.Collisions;
import org.jauge.shared.InvalidField;

/** Turns a cart into a sale, once (H-04): a running one at its frozen price, a lapsed one when asked to retake it. */
@Dependent
class CartSales {

    @Inject
    Admissions admissions;

    @Inject
    Carts carts;

    @Inject
    Buyers buyers;

    @Inject
    HoldReads reads;

    @Inject
    Settlements settlements;

    @Inject
    Lapses lapses;

    @Inject
    Drawing drawing;

    @Inject
    Shields shields;

    /** Posting the same cart with the same payment again answers the number it got the first time. */
    String sell(
            RequestId id, NewSale sale, Pricing.Buyer buyer, Carts.Cart cart, Predicate<Supplier<HoldDetails>> seen) {
        if (cart.dossier().isEndedHoldAt(buyer.now()) && sale.retake())
            Collisions.retried(() -> lapses.lapse(cart.dossier(), buyer.now()));
        var number = settlements.number();
        var wishes = cart.lines().stream().map(DossierLine::wish).toList(); // taken again they are drawn again
        var token = cart.dossier().token();
        return drawing.audited(wishes, () -> admissions.admit(id, () -> plan(id, number, sale, buyer, token, seen)));
    }

    private AdmissionRequest plan(
            RequestId id,
            String number,
            NewSale sale,
            Pricing.Buyer buyer,
            String token,
            Predicate<Supplier<HoldDetails>> seen) {
        var cart = carts.byToken(buyer.merchantId(), token).orElseThrow();
        var dossier = cart.dossier();
        if (dossier.number() != null) return nothing(id, sold(dossier, sale), buyer);
        var again = dossier.state() == DossierState.LAPSED && sale.retake();
        if (!again && !isHeld(dossier, buyer.now())) throw reads.lapsed(buyer, cart);
        reads.check(seen, cart);
        return again ? retaken(id, number, sale, buyer, cart) : held(id, number, sale, buyer, cart);
    }

    /** Its time runs, or somebody is paying it (P-04). */
    private boolean isHeld(Dossier dossier, Instant now) {
        return dossier.isHeldAt(now) || (dossier.isEndedHoldAt(now) && shields.covers(dossier.id(), now));
    }

    /** Answers under this id, too; a sold cart changes no more, so nobody waits for anybody. */
    private AdmissionRequest nothing(RequestId id, String number, Pricing.Buyer buyer) {
        return AdmissionRequest.taking(
                id,
                number,
                buyer.merchantId(),
                settlements.actor(),
                buyer.now(),
                List.of(),
                List.of(),
                Writer.nothing());
    }

    private String sold(Dossier dossier, NewSale sale) {
        var number = Objects.requireNonNull(dossier.number());
        settlements.checkPaidBy(dossier, number, sale.payments());
        return number;
    }

    private AdmissionRequest held(RequestId id, String number, NewSale sale, Pricing.Buyer buyer, Carts.Cart cart) {
        var lines = filled(cart, LineState.HELD);
        var frozen = buyers.held(buyer, lines);
        if (buyer.asked() != null) buyers.checkHeld(buyer, frozen, buyer.asked(), cart.dossier(), sale.contact());
        var settlement =
                settlement(cart, number, sale, buyer, frozen, cart.dossier().total());
        var change = new CartChange(cart, rows(frozen), (em, rows, dossier) -> {
            settlement.settle(em, rows, dossier);
            CartChange.lines(em, lines).forEach(DossierLine::sell);
            settlement.issue(rows, dossier.id());
        });
        var entries = carts.remembered(lines, Change::holdSold, Cause.HOLD_SOLD);
        var request =
                request(id, number, buyer, cart.dossier(), entries, change).on(Basket.catalogues(frozen));
        return drawing.selling(request, lines);
    }

    private AdmissionRequest retaken(RequestId id, String number, NewSale sale, Pricing.Buyer buyer, Carts.Cart cart) {
        var basket = buyers.again(buyer, filled(cart, LineState.LAPSED)).requireMinimums();
        var settlement = settlement(cart, number, sale, buyer, basket.lines(), basket.total());
        var change = new CartChange(cart, rows(basket.lines()), (em, rows, dossier) -> {
            dossier.retotal(basket.total());
            settlement.settle(em, rows, dossier);
            for (var line : basket.lines())
                CartChange.found(em.find(DossierLine.class, line.id())).retake(em, rows, line, LineState.SOLD, null);
            settlement.issue(rows, dossier.id());
        });
        var request = request(id, number, buyer, cart.dossier(), basket.entries(Change::sale, Cause.SOLD), change)
                .on(basket.catalogues());
        return drawing.taking(request, basket.lines(), false);
    }

    /** Contact, payment, lines and tickets. */
    static int rows(List<PricedLine> lines) {
        return 2 + lines.size() + (int) Basket.tickets(lines);
    }

    static List<DossierLine> filled(Carts.Cart cart, LineState state) {
        var lines = cart.in(state);
        if (lines.isEmpty())
            throw new InvalidField("hold", "empty", cart.dossier().token());
        return lines;
    }

    private Settlement settlement(
            Carts.Cart cart,
            String number,
            NewSale sale,
            Pricing.Buyer buyer,
            List<PricedLine> lines,
            BigDecimal total) {
        var dossier = cart.dossier();
        var known = new NewDossier(
                dossier.id(),
                dossier.token(),
                dossier.merchantId(),
                dossier.pointOfSaleId(),
                sale.holder(),
                null,
                settlements.actor(),
                buyer.now());
        settlements.checkUnused(known, sale.payments());
        return settlements.of(known, number, sale, lines, total);
    }

    private AdmissionRequest request(
            RequestId id, String answer, Pricing.Buyer buyer, Dossier dossier, List<Entry> entries, CartChange change) {
        return request(id, answer, settlements.actor(), buyer.now(), dossier, entries, change);
    }

    static AdmissionRequest request(
            RequestId id,
            String answer,
            String actor,
            Instant now,
            Dossier dossier,
            List<Entry> entries,
            Writer change) {
        return new AdmissionRequest(
                id,
                answer,
                dossier.merchantId(),
                actor,
                now,
                Map.of(),
                new TreeSet<>(Set.of(dossier.id())),
                entries,
                Map.of(),
                change);
    }
}
