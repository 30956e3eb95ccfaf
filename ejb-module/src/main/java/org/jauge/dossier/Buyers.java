package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jauge.contact.Contacts;
import org.jauge.contact.NewContact;
import org.jauge.contact.SignedIn;
import org.jauge.inventory.Allowance;
import org.jauge.inventory.Catalogue;
import org.jauge.merchant.AudienceRight;
import org.jauge.merchant.Caller;
import org.jauge.merchant.KnownTerms;
import org.jauge.merchant.PointOfSaleTerms;
import org.jauge.merchant.Role;
import org.jauge.profile.NotInProfile;
import org.jauge.profile.QuantityNotInProfile;
import org.jauge.shared.Forbidden;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Who buys where, and what that allows: the outlet, its limits, the activities the caller may use. */
@Dependent
class Buyers {

    @Inject
    Caller caller;

    @Inject
    KnownTerms knownTerms;

    @Inject
    Pricing pricing;

    @Inject
    Contacts contacts;

    /** The outlet's terms, if who buys may buy there. */
    PointOfSaleTerms terms(long pointOfSaleId, @Nullable NewContact contact) {
        var terms = outlet(pointOfSaleId);
        if (!buying(terms, contact).mayBuy()) throw new AudienceNotAdmitted(terms.name());
        return terms;
    }

    /**
     * The outlet's terms, whoever may buy there; a key or an external clerk sells only at its own, other staff at every
     * active one.
     */
    PointOfSaleTerms outlet(long pointOfSaleId) {
        var own = caller.outletId();
        if (own.isPresent() && own.getAsLong() != pointOfSaleId) throw new NotFound("point-of-sale", pointOfSaleId);
        var terms = knownTerms.of(pointOfSaleId);
        if (!terms.active()) throw new Forbidden("point-of-sale");
        return terms;
    }

    /** The outlet's terms are already those of this caller: a browser's narrow, a clerk's or secret key's wide. */
    HoldLimits limits(PointOfSaleTerms terms) {
        return new HoldLimits(terms.unitsPerHoldMax(), terms.openHoldsMax());
    }

    Pricing.Buyer buyer(Instant now) {
        return new Pricing.Buyer(caller.merchantId(), caller.isStaff(), caller.testOnly(), now, null);
    }

    /**
     * As whom somebody buys: who is signed in as what staff said of him, others as those whom nobody knows (B-24); where
     * staff may not sell to those, who is typed as what he is known as.
     */
    AudienceRight buying(PointOfSaleTerms terms, @Nullable NewContact contact) {
        var usual = terms.usualRight();
        if (contact == null) return usual;
        var asKnown = contact.knownId() != null || (caller.isStaff() && !usual.mayBuy());
        return asKnown ? booker(terms, contact) : usual;
    }

    /**
     * As whom somebody holds places; who is signed in holds them also where he may only book. Staff hold them for
     * anybody whom the outlet admits, as who comes is named later: he is judged when they sell or book (B-15, B-24).
     */
    Asked holding(PointOfSaleTerms terms, @Nullable SignedIn customer) {
        if (caller.isStaff()) {
            var admitted = terms.admitted();
            if (admitted.isEmpty()) throw new AudienceNotAdmitted(terms.name());
            return Asked.holdForAny(admitted);
        }
        var right = terms.rightOf(SignedIn.audienceOf(customer));
        var mayWait = customer != null && (right.mayBook() || right.mayOption());
        if (!right.mayBuy() && !mayWait) throw new AudienceNotAdmitted(terms.name());
        return Asked.hold(right);
    }

    /** The audience that a basket is held as; none where staff hold what the first one may not buy (B-09). */
    @Nullable
    Long heldAs(Asked asked, Basket basket, Instant now) {
        if (caller.isStaff() && !asked.maySell(basket, now)) return null;
        return asked.as().audienceTypeId();
    }

    /**
     * Priced for whom he buys as, and if those may not have it, for whom the contact is (B-24). What a browser says of
     * itself gives no right.
     */
    Basket basket(Pricing.Buyer buyer, List<NewLine> wishes, PointOfSaleTerms terms, @Nullable NewContact contact) {
        try {
            return basket(buyer.asking(Asked.sale(buying(terms, contact))), wishes);
        } catch (NotInProfile | QuantityNotInProfile refused) {
            var known = known(terms, contact);
            if (known.isEmpty()) throw refused;
            return basket(buyer.asking(Asked.sale(known.get())), wishes);
        }
    }

    /** As what staff know him, where those may buy. */
    private Optional<AudienceRight> known(PointOfSaleTerms terms, @Nullable NewContact contact) {
        return audience(contact).map(terms::right).filter(AudienceRight::mayBuy);
    }

    AudienceRight booker(PointOfSaleTerms terms, NewContact contact) {
        return audience(contact).map(terms::right).orElseGet(terms::usualRight);
    }

    private Optional<Long> audience(@Nullable NewContact contact) {
        if (contact == null) return Optional.empty();
        var believed = contact.knownId() != null || caller.role() != Role.BROWSER;
        return believed ? contacts.audience(caller.merchantId(), contact) : Optional.empty();
    }

    /** A browser books no more at once than it may hold (H-02). */
    void checkBooked(long pointOfSaleId, Basket basket) {
        if (caller.role() == Role.BROWSER) limits(outlet(pointOfSaleId)).check(basket.items());
    }

    /** From a browser nobody has more bookings open than the outlet says: those block places for days (D-05). */
    List<Allowance> bookings(NewDossier opened, long contactId) {
        if (caller.role() != Role.BROWSER) return List.of();
        var maximum = outlet(opened.pointOfSaleId()).openBookingsMax();
        return List.of(new Allowance(
                opened.merchantId(),
                "booker " + contactId,
                maximum,
                em -> openBookings(em, opened, contactId),
                () -> new TooManyBookings(maximum)));
    }

    /** Those that staff or a shop's server made for him are not his doing. */
    private static long openBookings(EntityManager em, NewDossier opened, long contactId) {
        return em.createQuery(
                        "select count(d) from Dossier d where d.merchantId = :merchant and d.contactId = :contact"
                                + " and d.state = org.jauge.dossier.DossierState.BOOKED and d.createdBy = :actor",
                        Long.class)
                .setParameter("merchant", opened.merchantId())
                .setParameter("contact", contactId)
                .setParameter("actor", opened.actor())
                .getSingleResult();
    }

    /** What staff may not sell to those whom nobody knows, they may sell to the contact as what he is known as (B-24). */
    void checkHeld(
            Pricing.Buyer buyer, List<PricedLine> held, Asked asked, Dossier cart, @Nullable NewContact contact) {
        try {
            checkHeld(buyer, held, asked, cart);
        } catch (NotInProfile | QuantityNotInProfile refused) {
            if (!caller.isStaff()) throw refused;
            var known = known(knownTerms.of(asked.as().pointOfSaleId()), contact);
            if (known.isEmpty()) throw refused;
            checkHeld(buyer, held, Asked.sale(known.get()), cart);
        }
    }

    /** Refuses to sell what was held for a booking only, or as somebody else. */
    void checkHeld(Pricing.Buyer buyer, List<PricedLine> held, Asked asked, Dossier cart) {
        for (var line : held) asked.checkHeld(line, cart, buyer.now());
    }

    long merchantId() {
        return caller.merchantId();
    }

    /** Staff take over any cart, a key or an external clerk those of its own outlet. */
    boolean mayUse(Dossier cart) {
        var own = caller.outletId();
        return own.isEmpty() || own.getAsLong() == cart.pointOfSaleId();
    }

    Basket basket(Pricing.Buyer buyer, List<NewLine> wishes) {
        return allowed(pricing.price(buyer, wishes));
    }

    /** Lines of a cart that has lapsed, at today's price and by today's rules (H-04). */
    Basket again(Pricing.Buyer buyer, List<DossierLine> lines) {
        return allowed(new Basket(lines.stream()
                .map(line -> pricing.line(buyer, line.wish(), line.id()))
                .toList()));
    }

    /**
     * Lines of a running cart, at the price they were taken at (H-05). Their places were promised before the event was
     * closed, hidden or full, so they are sold until the cart ends; but nothing is sold of what will not take place.
     */
    List<PricedLine> held(Pricing.Buyer buyer, List<DossierLine> lines) {
        var held = lines.stream()
                .map(line -> pricing.frozen(buyer.merchantId(), line))
                .toList();
        held.forEach(PricedLine::checkTakesPlace);
        requireActivities(Basket.catalogues(held));
        return held;
    }

    private Basket allowed(Basket basket) {
        requireActivities(basket.catalogues());
        return basket;
    }

    private void requireActivities(Collection<Catalogue> catalogues) {
        for (var catalogue : catalogues)
            caller.requireActivity(
                    catalogue.header().activityId(), catalogue.header().state());
    }
}
