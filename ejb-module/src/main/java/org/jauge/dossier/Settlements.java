package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jauge.contact.Contacts;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Role;
import org.jauge.shared.Forbidden;
import org.jauge.shared.Ids;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Money;
import org.jauge.shared.Noted;
import org.jauge.shared.Text;

/** Checks a payment against who pays and the total, and prepares what a sale writes (P-01, P-03). */
@Dependent
class Settlements {

    private static final Set<PaymentMethod> AT_THE_COUNTER =
            EnumSet.of(PaymentMethod.CASH, PaymentMethod.CARD_TERMINAL, PaymentMethod.CHEQUE, PaymentMethod.TRANSFER);
    private static final int PROVIDER_MAX = 40;
    private static final int REFERENCE_MAX = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Contacts contacts;

    @Inject
    Caller caller;

    @Inject
    Ids ids;

    @Inject
    Event<DossierSold> told;

    @Inject
    Event<Noted> noted;

    NewDossier opened(NewSale sale, Instant now) {
        return new NewDossier(
                ids.next(Ids.Sequence.DOSSIER),
                Secrets.token(),
                caller.merchantId(),
                sale.pointOfSaleId(),
                sale.holder(),
                null,
                caller.actor(),
                now);
    }

    String actor() {
        return caller.actor();
    }

    String number() {
        return String.valueOf(ids.next(Ids.Sequence.DOSSIER_NUMBER));
    }

    /** @param lines what is sold, of one currency: a name more than it has tickets is refused */
    Settlement of(NewDossier dossier, String number, NewSale sale, List<PricedLine> lines, BigDecimal total) {
        var participants = IntStream.range(0, sale.participants().size())
                .mapToObj(i -> Text.optional(
                        "participants[" + i + "]", sale.participants().get(i), Participants.NAME_MAX))
                .toList();
        if (sale.participants().size() > Basket.tickets(lines))
            throw new InvalidField(
                    "participants", "more-than-tickets", sale.participants().size());
        var currency = lines.get(0).catalogue().header().currency();
        var payments = payments(dossier, sale.payments(), currency, total);
        var contact = sale.contact() == null ? null : contacts.choose(dossier.merchantId(), sale.contact());
        return new Settlement(
                dossier.merchantId(),
                number,
                contact,
                payments,
                Settlement.tickets(lines, participants, () -> ids.next(Ids.Sequence.TICKET)),
                dossier.now(),
                told::fire,
                noted::fire);
    }

    /** Refuses another payment for what is paid: whoever sends it believes that it was needed. */
    void checkPaidBy(Dossier sold, String number, List<NewPayment> typed) {
        Tender.of(typed, sold.currency(), sold.total());
        var paid = em.createQuery("select p from Payment p where p.dossierId = :dossier", Payment.class)
                .setParameter("dossier", sold.id())
                .getResultList();
        for (var one : typed) if (paid.stream().noneMatch(payment -> payment.isBy(one))) throw new HoldSold(number);
    }

    /**
     * Money for a booking, the whole of what is owed or a part (AMB-B4).
     *
     * @param checked whether more than is owed is refused: what comes too late is taken as it is, and given back
     */
    Payment received(
            NewDossier dossier,
            NewPayment typed,
            String currency,
            BigDecimal owed,
            boolean checked,
            BookingSteps.By by) {
        var given = typed.amount();
        if (given != null && typed.currency() != null && !typed.currency().equals(currency))
            throw new InvalidField("payment.amount.currency", "not-the-currency", typed.currency());
        var amount = given == null ? owed : Money.checked("payment.amount.amount", given, currency);
        if (checked && amount.compareTo(owed) > 0)
            throw new InvalidField("payment.amount.amount", "more-than-due", amount.toPlainString());
        var nothing = amount.signum() == 0 && (owed.signum() > 0 || (!checked && !by.provider()));
        if (amount.signum() < 0 || nothing)
            throw new InvalidField("payment.amount.amount", "not-positive", amount.toPlainString());
        if (!by.provider()) checkMethod(typed.method(), amount);
        return payment(dossier, Tender.of(typed, currency, amount), currency);
    }

    /** A cart that a provider was paid for: whoever brings that news needs no right to take money (P-01). */
    Settlement ofProvider(
            NewDossier dossier, String number, PaidCarts.Paid paid, List<PricedLine> lines, BigDecimal total) {
        var currency = lines.get(0).catalogue().header().currency();
        return new Settlement(
                dossier.merchantId(),
                number,
                contacts.choose(dossier.merchantId(), paid.contact()),
                shared(dossier, List.of(paid.payment()), currency, total),
                Settlement.tickets(lines, paid.participants(), () -> ids.next(Ids.Sequence.TICKET)),
                dossier.now(),
                told::fire,
                noted::fire);
    }

    /** What a provider took, however much it is. */
    Payment taken(NewDossier dossier, NewPayment typed, String currency) {
        var amount = typed.amount();
        if (amount == null) throw new IllegalArgumentException("A provider says how much it took");
        return payment(dossier, Tender.of(typed, currency, amount), currency);
    }

    private List<Payment> payments(NewDossier dossier, List<NewPayment> typed, String currency, BigDecimal total) {
        for (var one : typed) checkMethod(one.method(), total);
        return shared(dossier, typed, currency, total);
    }

    private List<Payment> shared(NewDossier dossier, List<NewPayment> typed, String currency, BigDecimal total) {
        return Tender.of(typed, currency, total).stream()
                .map(tender -> payment(dossier, tender, currency))
                .toList();
    }

    private Payment payment(NewDossier dossier, Tender tender, String currency) {
        var typed = tender.typed();
        var payment = new Payment(ids.next(Ids.Sequence.PAYMENT), dossier, tender, currency);
        var reference = Text.optional("payment.reference", typed.reference(), REFERENCE_MAX);
        if (typed.method() != PaymentMethod.EXTERNAL)
            return payment.confirmedBy(
                    "", reference.isEmpty() ? null : typed.method() + "-" + number(payment, reference));
        var provider = Text.required("payment.provider", typed.provider(), PROVIDER_MAX);
        return payment.confirmedBy(provider, Text.required("payment.reference", reference, REFERENCE_MAX));
    }

    /** A cheque's number is no provider's reference: two customers may bring the same one, or one of them twice. */
    private static String number(Payment payment, String reference) {
        return payment.id() + "-" + reference;
    }

    private void checkMethod(PaymentMethod method, BigDecimal amount) {
        if (method != PaymentMethod.FREE) {
            if (!allowed(method)) throw new Forbidden("payment-" + method);
        } else if (amount.signum() != 0) {
            if (!caller.isStaff()) throw new InvalidField("payment.method", "not-free", method);
            caller.requireComplimentary();
        }
    }

    private boolean allowed(PaymentMethod method) {
        if (caller.role() == Role.BROWSER) return false; // pays through a provider's callback only (P-01)
        return caller.isStaff() ? AT_THE_COUNTER.contains(method) : method == PaymentMethod.EXTERNAL;
    }

    void checkUnused(NewDossier dossier, List<NewPayment> typed) {
        typed.forEach(one -> checkUnused(dossier, one));
    }

    /**
     * Refuses a provider's reference that another dossier was paid by (P-03); the table's unique key says the same once
     * more. The dossier itself may have been paid by it a moment ago: its admission will see that, and say so.
     */
    void checkUnused(NewDossier dossier, NewPayment typed) {
        var provider = typed.provider();
        var reference = typed.reference();
        if (typed.method() != PaymentMethod.EXTERNAL || provider == null || reference == null) return;
        var used = em.createQuery(
                        "select count(p) from Payment p where p.merchantId = :merchant and p.provider = :provider"
                                + " and p.reference = :reference and p.dossierId <> :dossier",
                        Long.class)
                .setParameter("merchant", dossier.merchantId())
                .setParameter("dossier", dossier.id())
                .setParameter("provider", provider.strip())
                .setParameter("reference", reference.strip())
                .getSingleResult();
        if (used > 0) throw new PaymentReferenceUsed(provider.strip(), reference.strip());
    }
}
