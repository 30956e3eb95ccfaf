package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import org.jauge.inventory.Sellable;
import org.jauge.shared.NotFound;
import org.jauge.shared.Rejection;

/** Shows carts, and what could be taken instead of one that has lapsed. */
@Dependent
class HoldReads {

    @Inject
    Carts carts;

    @Inject
    Prints prints;

    @Inject
    Pricing pricing;

    @Inject
    Sellable sellable;

    @Inject
    Clock clock;

    HoldDetails details(long merchantId, String token) {
        var cart = carts.byToken(merchantId, token)
                .filter(found -> found.dossier().wasHeld())
                .orElseThrow(() -> new NotFound("hold", token));
        return details(cart);
    }

    HoldDetails details(Carts.Cart cart) {
        var dossier = cart.dossier();
        var lines = cart.lines().stream()
                .filter(line -> line.state() != LineState.DROPPED)
                .map(line -> prints.of(line.wish().eventId()).line(line.id(), line.wish(), line.unitPrice()))
                .toList();
        return new HoldDetails(
                dossier.token(),
                dossier.pointOfSaleId(),
                dossier.holdEndsAt(),
                dossier.state(),
                dossier.state() == DossierState.LAPSED || dossier.isEndedHoldAt(clock.instant()),
                dossier.currency(),
                dossier.total(),
                lines);
    }

    /** The refusal for a cart that has ended: what is left now of each of its categories (H-04). */
    HoldLapsed lapsed(Pricing.Buyer buyer, Carts.Cart cart) {
        var left = new LinkedHashMap<String, Integer>();
        for (var line : cart.lines()) {
            if (line.state() == LineState.DROPPED) continue;
            try {
                var priced = pricing.line(buyer, line.wish(), line.id());
                left.put(priced.category().publicName(), sellable.now(priced.catalogue(), priced.footprint()));
            } catch (Rejection notOfferedAnyMore) {
                left.put(String.valueOf(line.wish().categoryId()), 0);
            }
        }
        return new HoldLapsed(left);
    }
}
