package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jauge.contact.Contacts;
import org.jauge.contact.NewContact;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.PlannedRow;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Writer;
import org.jauge.shared.Ids;
import org.jauge.shared.NewRows;
import org.jauge.shared.NotFound;
import org.jauge.shared.Rejection;

/**
 * Turns a cart that a provider took money for into a sale, whatever became of it meanwhile: at the price it was held at,
 * and where its places are gone the money goes back (B-22).
 */
@Dependent
public class PaidCarts {

    public static final String GIVEN_BACK = "payment given back";

    /** The money, and for whom it buys what. */
    public record Paid(
            long merchantId,
            String token,
            NewContact contact,
            List<String> participants,
            NewPayment payment,
            BookingSteps.By by) {

        public Paid {
            participants = List.copyOf(participants);
        }
    }

    @Inject
    Admissions admissions;

    @Inject
    Carts carts;

    @Inject
    Pricing pricing;

    @Inject
    Settlements settlements;

    @Inject
    Contacts contacts;

    @Inject
    Drawing drawing;

    @Inject
    Ids ids;

    /** Throws {@link HoldSold} for a cart that is a numbered dossier by now: then it is that one's money. */
    public void receive(RequestId id, Paid paid, Receipt receipt) {
        var number = settlements.number();
        try {
            admissions.admit(id, () -> sale(id, number, paid, receipt));
        } catch (HoldSold sold) {
            throw sold;
        } catch (Rejection refused) {
            if (refused.kind() == Rejection.Kind.BUSY) throw refused;
            admissions.admit(id, () -> back(id, number, paid, receipt));
        }
    }

    private Carts.Cart unsold(Paid paid) {
        var cart = carts.byToken(paid.merchantId(), paid.token()).orElseThrow(() -> new NotFound("hold", "paid"));
        if (cart.dossier().number() != null)
            throw new HoldSold(Objects.requireNonNull(cart.dossier().number()));
        return cart;
    }

    private AdmissionRequest sale(RequestId id, String number, Paid paid, Receipt receipt) {
        var cart = unsold(paid);
        var held = cart.dossier().state() == DossierState.HELD;
        var lines = CartSales.filled(cart, held ? LineState.HELD : LineState.LAPSED);
        var basket = new Basket(lines.stream()
                .map(line -> pricing.frozen(paid.merchantId(), line))
                .toList());
        basket.lines().forEach(PricedLine::checkTakesPlace);
        var settlement = settlements.ofProvider(known(cart, paid), number, paid, basket.lines(), basket.total());
        var change = new CartChange(cart, CartSales.rows(basket.lines()), (em, rows, dossier) -> {
            settlement.settle(em, rows, dossier);
            if (held) CartChange.lines(em, lines).forEach(DossierLine::sell);
            else
                for (var line : basket.lines())
                    CartChange.found(em.find(DossierLine.class, line.id()))
                            .retake(em, rows, line, LineState.SOLD, null);
            settlement.issue(rows, dossier.id());
            receipt.write(em, rows, dossier.id(), number, false);
        });
        var entries = held
                ? carts.remembered(lines, Change::holdSold, Cause.HOLD_SOLD)
                : basket.entries(Change::sale, Cause.SOLD);
        var request = CartSales.request(id, number, paid.by().actor(), paid.by().now(), cart.dossier(), entries, change)
                .on(basket.catalogues());
        return held ? drawing.selling(request, lines) : drawing.taking(request, basket.lines(), false);
    }

    /** The cart gets a number all the same: there is money to show, and somebody to be told. */
    private AdmissionRequest back(RequestId id, String number, Paid paid, Receipt receipt) {
        var cart = unsold(paid);
        var held = cart.in(LineState.HELD);
        var contact = contacts.choose(paid.merchantId(), paid.contact());
        var change = new CartChange(cart, 1 + held.size(), (em, rows, dossier) -> {
            CartChange.lines(em, held).forEach(line -> line.leaveCart(LineState.LAPSED));
            contact.write(em, paid.merchantId(), paid.by().now());
            dossier.end(number, contact.id());
        });
        var dossierId = cart.dossier().id();
        var whole = change.and(money(cart, number, paid))
                .and((em, rows) -> receipt.write(em, rows, dossierId, number, true));
        var by = paid.by();
        var entries = carts.given(held, Cause.HOLD_LAPSED);
        var request = CartSales.request(id, number, by.actor(), by.now(), cart.dossier(), entries, whole);
        return drawing.ending(request, held);
    }

    /** What came, and all of it on its way back. */
    private record Back(Payment payment, Cancellation cancellation, RefundShares.Share share, Refund refund)
            implements Writer {

        @Override
        public SortedSet<PlannedRow> plannedOn() {
            return cancellation.plannedOn(List.of(share));
        }

        @Override
        public void write(EntityManager em, NewRows rows) {
            em.persist(payment);
            cancellation.write(em, List.of(share)); // the refund refers to both
            em.persist(refund);
        }

        @Override
        public int rows() {
            return 4;
        }
    }

    private Back money(Carts.Cart cart, String number, Paid paid) {
        var dossier = cart.dossier();
        var payment = settlements.taken(known(cart, paid), paid.payment(), dossier.currency());
        var order = CancellationOrder.whole(number, GIVEN_BACK);
        var by = paid.by();
        var cancellation = new Cancellation(ids.next(Ids.Sequence.CANCELLATION), dossier, order, by.actor(), by.now());
        var share = new RefundShares.Share(payment.id(), payment.method(), payment.amount());
        var refund = new Refund(ids.next(Ids.Sequence.PAYMENT), cancellation, share, dossier, "");
        return new Back(payment, cancellation, share, refund);
    }

    private static NewDossier known(Carts.Cart cart, Paid paid) {
        var dossier = cart.dossier();
        return new NewDossier(
                dossier.id(),
                dossier.token(),
                dossier.merchantId(),
                dossier.pointOfSaleId(),
                "",
                null,
                paid.by().actor(),
                paid.by().now());
    }
}
