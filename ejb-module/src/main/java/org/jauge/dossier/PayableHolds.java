package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jauge.contact.NewContact;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;

/** What a running cart costs somebody who is about to pay it. */
@Dependent
public class PayableHolds {

    /** What is to be paid, as it stands at this version. */
    public record Owed(long dossierId, long version, BigDecimal amount, String currency) {}

    @Inject
    Carts carts;

    @Inject
    Buyers buyers;

    @Inject
    HoldReads reads;

    @Inject
    Shields shields;

    @Inject
    Caller caller;

    /**
     * A key pays at its own outlet; a cart that has ended and is not being paid for is refused, and so is one that its
     * buyer may book and not buy (B-09).
     *
     * @param seen whether the cart is still the one that the caller knows (K-04)
     */
    public Owed owed(String token, NewContact contact, Instant now, Predicate<Supplier<HoldDetails>> seen) {
        var cart = carts.byToken(caller.merchantId(), token)
                .filter(found -> found.dossier().wasHeld() && buyers.mayUse(found.dossier()))
                .orElseThrow(() -> new NotFound("hold", token));
        var dossier = cart.dossier();
        var number = dossier.number();
        if (number != null) throw new HoldSold(number);
        var held = cart.in(LineState.HELD);
        var shielded = dossier.isEndedHoldAt(now) && shields.covers(dossier.id(), now);
        var buyer = buyers.buyer(now);
        if (!dossier.isHeldAt(now) && !shielded) throw reads.lapsed(buyer, cart);
        reads.check(seen, cart);
        if (held.isEmpty()) throw new InvalidField("hold", "empty", token);
        var as = buyers.buying(buyers.terms(dossier.pointOfSaleId(), contact), contact);
        buyers.checkHeld(buyer, buyers.held(buyer, held), Asked.sale(as), dossier);
        return new Owed(dossier.id(), dossier.version(), dossier.total(), dossier.currency());
    }
}
