package org.jauge.payment;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jauge.booking.Payable;
import org.jauge.contact.NewContact;
import org.jauge.dossier.HoldDetails;
import org.jauge.dossier.PayableHolds;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/** Begins payments at a provider's, the only way for a browser to pay (P-01). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // admission has the only transaction; none begins here
@RolesAllowed({SHOP, BROWSER})
public class PaymentAttempts {

    private static final int PARTICIPANTS_MAX = 10_000;
    private static final int NAME_MAX = 200;

    @Inject
    Admissions admissions;

    @Inject
    AttemptPlans plans;

    @Inject
    Payable payable;

    @Inject
    PayableHolds holds;

    @Inject
    Attempts attempts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Pays all that a booking owes.
     *
     * @param token a guest's own; null for a shop's server
     * @param returnUrl where the customer goes on afterwards; may be empty
     */
    public AttemptDetails begin(String requestId, String number, @Nullable String token, String returnUrl) {
        return begin(requestId, number, token, returnUrl, null);
    }

    /** @param version the dossier's as the caller knows it, refused as stale if it is another; null is any (K-04) */
    public AttemptDetails begin(
            String requestId, String number, @Nullable String token, String returnUrl, @Nullable Long version) {
        var id = RequestId.of(caller.requestOwner(), requestId, "attempt " + number + " " + returnUrl);
        var wish = plans.wish(null, List.of(), returnUrl, clock.instant());
        return read(admissions.admit(id, () -> {
            var owed = payable.owed(number, token, wish.now());
            if (version != null && version != owed.version()) throw new Stale("dossier");
            return plans.request(id, owed.dossierId(), owed.version(), owed.amount(), owed.currency(), wish);
        }));
    }

    /** Pays a cart, which becomes a sale with the provider's callback. */
    public AttemptDetails beginForHold(
            String requestId, String hold, NewContact contact, List<String> participants, String returnUrl) {
        return beginForHold(requestId, hold, contact, participants, returnUrl, current -> true);
    }

    /** @param seen whether the cart is still the one that the caller knows; refused as stale if not (K-04) */
    public AttemptDetails beginForHold(
            String requestId,
            String hold,
            NewContact contact,
            List<String> participants,
            String returnUrl,
            Predicate<Supplier<HoldDetails>> seen) {
        var asked = "attempt " + hold + " " + contact.asTyped() + participants + returnUrl;
        var id = RequestId.of(caller.requestOwner(), requestId, asked);
        var wish = plans.wish(contact, checked(participants), returnUrl, clock.instant());
        return read(admissions.admit(id, () -> {
            var owed = holds.owed(hold, contact, wish.now(), seen);
            return plans.request(id, owed.dossierId(), owed.version(), owed.amount(), owed.currency(), wish);
        }));
    }

    public AttemptDetails details(String token) {
        return read(token);
    }

    private AttemptDetails read(String token) {
        var facts = Collisions.retried(() -> attempts.byToken(token))
                .filter(found -> found.merchantId() == caller.merchantId())
                .orElseThrow(() -> new NotFound("payment-attempt", token));
        return AttemptDetails.of(facts, Collisions.retried(() -> attempts.number(facts.dossierId())));
    }

    private static List<String> checked(List<String> participants) {
        var names = participants.stream()
                .map(name -> Text.optional("participants", name, NAME_MAX).replaceAll("\\s+", " "))
                .toList();
        var length = names.stream().mapToInt(name -> name.length() + 1).sum();
        if (length > PARTICIPANTS_MAX) throw new InvalidField("participants", "too-long", length);
        return names;
    }
}
