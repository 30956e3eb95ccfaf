package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jauge.contact.Contacts;
import org.jauge.contact.NewContact;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Writer;
import org.jauge.merchant.AudienceRight;
import org.jauge.shared.Collisions;
import org.jauge.shared.Ids;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;

/**
 * Plans how lines or a cart become a booking: every gauge that a sale would use is blocked, prices freeze, and there is
 * neither ticket nor payment (B-01, B-03, B-23). The booking feature has the rules of time.
 */
@Dependent
public class BookingOpenings {

    @Inject
    Buyers buyers;

    @Inject
    Carts carts;

    @Inject
    HoldReads reads;

    @Inject
    Lapses lapses;

    @Inject
    Drawing drawing;

    @Inject
    Contacts contacts;

    @Inject
    Settlements settlements;

    @Inject
    Ids ids;

    /** Chosen before the first plan, and the same in every other one. */
    public final class Opening {

        private final RequestId id;
        private final BookingWish wish;
        private final OpeningTerms terms;
        private final Pricing.Buyer buyer;
        private final NewDossier opened;
        private final String number;
        private final Predicate<Supplier<HoldDetails>> seen;

        private Opening(
                RequestId id,
                BookingWish wish,
                OpeningTerms terms,
                Instant now,
                Predicate<Supplier<HoldDetails>> seen) {
            this.id = id;
            this.wish = wish;
            this.terms = terms;
            this.seen = seen;
            this.buyer = buyers.buyer(now);
            this.number = settlements.number();
            this.opened = new NewDossier(
                    ids.next(Ids.Sequence.DOSSIER),
                    Secrets.token(),
                    buyer.merchantId(),
                    wish.pointOfSaleId(),
                    wish.holder(),
                    null,
                    settlements.actor(),
                    now);
        }

        public AdmissionRequest plan(Beside beside) {
            var contact = contacts.choose(opened.merchantId(), wish.contact());
            var allowances = buyers.bookings(opened, contact.id());
            var booked = new BookingWriter(opened, number, contact, wish.state(), beside, allowances);
            return wish.hold() == null ? ofLines(booked) : ofCart(booked, wish.hold());
        }

        private AdmissionRequest ofLines(BookingWriter booked) {
            var basket = buyers.basket(buyer, wish.lines()).requireMinimums();
            buyers.checkBooked(opened.pointOfSaleId(), basket);
            var writer = booked.opening(basket, deadlines(basket.lines()));
            var entries = BookingEntries.taking(basket.lines(), wish.state(), terms);
            var request = AdmissionRequest.taking(
                    id,
                    number,
                    opened.merchantId(),
                    opened.actor(),
                    opened.now(),
                    basket.catalogues(),
                    entries,
                    writer);
            return drawing.taking(request, basket.lines(), true);
        }

        /** The same cart posted twice is one dossier (H-04). */
        private AdmissionRequest ofCart(BookingWriter booked, String token) {
            var cart = cart(token);
            var dossier = cart.dossier();
            var known = dossier.number();
            if (known != null && dossier.state() == DossierState.BOOKED) return nothing(known);
            if (known != null) throw new HoldSold(known);
            var again = dossier.state() == DossierState.LAPSED && wish.retake();
            if (!again && !dossier.isHeldAt(opened.now())) throw reads.lapsed(buyer, cart);
            reads.check(seen, cart);
            return again ? retaken(booked, cart) : held(booked, cart);
        }

        private AdmissionRequest held(BookingWriter booked, Carts.Cart cart) {
            var lines = CartSales.filled(cart, LineState.HELD);
            var frozen = buyers.held(buyer, lines);
            var writer = booked.ofCart(cart, frozen, deadlines(frozen));
            var entries = BookingEntries.ofCart(carts, lines, frozen, wish.state(), terms);
            return CartSales.request(id, number, opened.actor(), opened.now(), cart.dossier(), entries, writer)
                    .on(Basket.catalogues(frozen));
        }

        private AdmissionRequest retaken(BookingWriter booked, Carts.Cart cart) {
            var basket = buyers.again(buyer, CartSales.filled(cart, LineState.LAPSED))
                    .requireMinimums();
            var writer = booked.ofLapsed(cart, basket, deadlines(basket.lines()));
            var entries = BookingEntries.taking(basket.lines(), wish.state(), terms);
            var request = CartSales.request(id, number, opened.actor(), opened.now(), cart.dossier(), entries, writer)
                    .on(basket.catalogues());
            return drawing.taking(request, basket.lines(), true);
        }

        private AdmissionRequest nothing(String known) {
            return AdmissionRequest.taking(
                    id,
                    known,
                    opened.merchantId(),
                    opened.actor(),
                    opened.now(),
                    List.of(),
                    List.of(),
                    Writer.nothing());
        }

        private Map<Long, Instant> deadlines(List<PricedLine> lines) {
            var deadlines = new TreeMap<Long, Instant>();
            for (var line : lines) {
                checkDrawn(line.wish());
                terms.check(
                        line.catalogue(),
                        line.event(),
                        line.category(),
                        line.wish().quantity());
                deadlines.put(line.id(), terms.until(line.catalogue(), line.event()));
            }
            terms.checkTogether(Basket.catalogues(lines));
            return deadlines;
        }

        /** An option may take no places at all, so there is nothing to draw (C-07). */
        private void checkDrawn(NewLine line) {
            if (line.reserveId() != null && wish.state() == LineState.OPTIONED)
                throw new InvalidField("lines.reserve", "not-optioned", line.reserveId());
        }
    }

    /** Whoever is refused a draw is remembered, as at a sale. */
    public <T> T audited(BookingWish wish, Supplier<T> work) {
        return drawing.audited(wish.lines(), work);
    }

    /** As whom the contact may book there: what staff said of him, else the point of sale's usual audience (B-24). */
    public AudienceRight booker(long pointOfSaleId, NewContact contact) {
        return buyers.booker(buyers.outlet(pointOfSaleId), contact);
    }

    /**
     * A cart that has lapsed and is to be taken again lapses for good first, as for a sale.
     *
     * @param seen whether the cart is still the one that the caller knows (K-04)
     */
    public Opening of(
            RequestId id, BookingWish wish, OpeningTerms terms, Instant now, Predicate<Supplier<HoldDetails>> seen) {
        var token = wish.hold();
        buyers.outlet(wish.pointOfSaleId());
        if (token == null) Basket.check(wish.lines());
        else if (wish.retake()) {
            var cart = cart(token);
            if (cart.dossier().isEndedHoldAt(now)) Collisions.retried(() -> lapses.lapse(cart.dossier(), now));
        }
        return new Opening(id, wish, terms, now, seen);
    }

    /** What a running cart would have to be paid until, line by line; shown before somebody confirms. */
    public Map<Long, Instant> deadlines(String token, BookingTerms terms, Instant now) {
        var deadlines = new TreeMap<Long, Instant>();
        for (var line : buyers.held(buyers.buyer(now), cart(token).in(LineState.HELD)))
            deadlines.put(line.id(), terms.until(line.catalogue(), line.event()));
        return deadlines;
    }

    /** Of a cart, whether its time runs or is over. */
    public List<Long> events(String token) {
        return cart(token).lines().stream()
                .map(line -> line.wish().eventId())
                .distinct()
                .toList();
    }

    private Carts.Cart cart(String token) {
        return carts.byToken(buyers.merchantId(), token)
                .filter(found -> buyers.mayUse(found.dossier()))
                .orElseThrow(() -> new NotFound("hold", token));
    }
}
