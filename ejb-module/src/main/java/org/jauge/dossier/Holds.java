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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jauge.contact.SignedIn;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.Entry;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Writer;
import org.jauge.merchant.Caller;
import org.jauge.merchant.KnownTerms;
import org.jauge.merchant.PointOfSaleTerms;
import org.jauge.shared.Ids;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Carts: places blocked for a while, at a frozen price, for one holder (H-01 to H-05). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // admission has the only transaction; none begins here
@RolesAllowed({EXTERNAL_CLERK, SHOP, BROWSER})
public class Holds {

    @Inject
    Admissions admissions;

    @Inject
    Pricing pricing;

    @Inject
    Carts carts;

    @Inject
    HoldReads reads;

    @Inject
    Buyers buyers;

    @Inject
    Drawing drawing;

    @Inject
    Caller caller;

    @Inject
    KnownTerms knownTerms;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Blocks the lines for the outlet's time; the answer carries the token and the end. */
    public HoldDetails open(String requestId, NewHold hold) {
        Basket.check(hold.lines());
        var id = RequestId.of(caller.requestOwner(), requestId, hold.body());
        var now = clock.instant();
        var terms = buyers.outlet(hold.pointOfSaleId());
        var asked = buyers.holding(terms, hold.customer());
        var opened = new NewDossier(
                ids.next(Ids.Sequence.DOSSIER),
                Secrets.token(),
                caller.merchantId(),
                terms.id(),
                hold.holder(),
                hold.address(),
                caller.actor(),
                now);
        var token = drawing.audited(
                hold.lines(), () -> admissions.admit(id, () -> opening(id, opened, hold.lines(), terms, asked)));
        return reads.details(caller.merchantId(), token);
    }

    private AdmissionRequest opening(
            RequestId id, NewDossier opened, List<NewLine> lines, PointOfSaleTerms terms, Asked asked) {
        var limits = buyers.limits(terms);
        var buyer = buyers.buyer(opened.now()).asking(asked);
        var basket = buyers.basket(buyer, lines).requireMinimums();
        limits.check(basket.items());
        var request = AdmissionRequest.taking(
                id,
                opened.token(),
                opened.merchantId(),
                opened.actor(),
                opened.now(),
                basket.catalogues(),
                basket.entries(Change::hold, Cause.HELD),
                new CartWriter(
                        opened.as(buyers.heldAs(asked, basket, opened.now())), basket, terms, limits.holds(opened)));
        return drawing.taking(request, basket.lines(), true);
    }

    /** Adds lines to a running cart and renews its time, within the longest one allowed (H-01). */
    public HoldDetails add(String requestId, String token, List<NewLine> lines) {
        return add(requestId, token, lines, current -> true, null);
    }

    /**
     * @param seen whether the cart is still the one that the caller knows; refused as stale if not (K-04)
     * @param customer who is signed in; null of a guest
     */
    public HoldDetails add(
            String requestId,
            String token,
            List<NewLine> lines,
            Predicate<Supplier<HoldDetails>> seen,
            @Nullable SignedIn customer) {
        Basket.check(lines);
        var id = RequestId.of(caller.requestOwner(), requestId, token + lines);
        var now = clock.instant();
        var buyer = buyers.buyer(now);
        drawing.audited(
                lines,
                () -> admissions.admit(id, () -> {
                    var cart = running(token, now);
                    reads.check(seen, cart);
                    return addition(id, cart, lines, buyer, customer);
                }));
        return reads.details(caller.merchantId(), token);
    }

    private AdmissionRequest addition(
            RequestId id, Carts.Cart cart, List<NewLine> lines, Pricing.Buyer buyer, @Nullable SignedIn customer) {
        var terms = knownTerms.of(cart.dossier().pointOfSaleId());
        var asked = buyers.holding(terms, customer);
        var basket = buyers.basket(buyer.asking(asked), lines);
        new Basket(Stream.concat(
                                basket.lines().stream(),
                                cart.in(LineState.HELD).stream().map(line -> pricing.frozen(buyer.merchantId(), line)))
                        .toList()) // one currency and the category limits hold for the whole cart
                .requireMinimums();
        var held =
                cart.in(LineState.HELD).stream().mapToInt(DossierLine::quantity).sum();
        buyers.limits(terms).check(held + basket.items());
        var entries = basket.entries(Change::hold, Cause.HELD);
        var heldAs = buyers.heldAs(asked, basket, buyer.now());
        var change = CartChange.adding(cart, basket, terms, heldAs, buyer.now());
        var request = request(id, cart.dossier().token(), buyer.now(), cart, entries, change)
                .on(basket.catalogues());
        return drawing.taking(request, basket.lines(), true);
    }

    /** Takes one line out of a running cart; its places return at once. */
    public HoldDetails remove(String requestId, String token, long lineId) {
        var id = RequestId.of(caller.requestOwner(), requestId, token + "-" + lineId);
        var now = clock.instant();
        admissions.admit(id, () -> {
            var cart = running(token, now);
            var line = cart.in(LineState.HELD).stream()
                    .filter(held -> held.id() == lineId)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("line", lineId));
            checkRemoval(cart, line);
            var change = CartChange.removing(cart, line);
            var entries = carts.given(List.of(line), Cause.HOLD_DROPPED);
            return drawing.ending(request(id, token, now, cart, entries, change), List.of(line));
        });
        return reads.details(caller.merchantId(), token);
    }

    private void checkRemoval(Carts.Cart cart, DossierLine removed) {
        var category = pricing.frozen(caller.merchantId(), removed).category();
        var there = cart.in(LineState.HELD).stream()
                .filter(line -> line.wish().categoryId() == category.id())
                .mapToInt(DossierLine::quantity)
                .sum();
        Basket.checkRemoval(category, there, removed.quantity());
    }

    /** Gives a cart up; dropping one that has ended already changes nothing. */
    public void drop(String token) {
        drop(token, current -> true);
    }

    /** @param seen as when adding */
    public void drop(String token, Predicate<Supplier<HoldDetails>> seen) {
        var id = RequestId.of(caller.requestOwner(), "drop-" + token, token);
        var now = clock.instant();
        var cart = carts.byToken(caller.merchantId(), token).orElseThrow(() -> new NotFound("hold", token));
        if (cart.dossier().state() != DossierState.HELD) return;
        admissions.admit(id, () -> {
            var current = carts.byToken(caller.merchantId(), token).orElseThrow(() -> new NotFound("hold", token));
            reads.check(seen, current);
            var lines = current.in(LineState.HELD);
            var entries = carts.given(lines, Cause.HOLD_DROPPED);
            var held = current.dossier().state() == DossierState.HELD;
            var change = held ? CartChange.dropping(current) : Writer.nothing();
            return drawing.ending(request(id, token, now, current, entries, change), lines);
        });
    }

    public HoldDetails details(String token) {
        return reads.details(caller.merchantId(), token);
    }

    private Carts.Cart running(String token, Instant now) {
        var cart = carts.byToken(caller.merchantId(), token).orElseThrow(() -> new NotFound("hold", token));
        if (!cart.dossier().isHeldAt(now)) throw reads.lapsed(buyers.buyer(now), cart);
        return cart;
    }

    private AdmissionRequest request(
            RequestId id, String answer, Instant now, Carts.Cart cart, List<Entry> entries, Writer change) {
        return new AdmissionRequest(
                id,
                answer,
                caller.merchantId(),
                caller.actor(),
                now,
                Map.of(),
                new TreeSet<>(Set.of(cart.dossier().id())),
                entries,
                Map.of(),
                change);
    }
}
