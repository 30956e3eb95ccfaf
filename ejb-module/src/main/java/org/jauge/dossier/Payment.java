package org.jauge.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jauge.shared.NewRows;
import org.jauge.shared.Noted;
import org.jspecify.annotations.Nullable;

/** Money received for a dossier; but for the day closing that takes it, never changed once written (P-02). */
@Entity
class Payment {

    /** As the journal tells of it. */
    private record Given(BigDecimal amount, String currency, String reason) {}

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "dossier_id", nullable = false)
    private long dossierId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PaymentMethod method = PaymentMethod.FREE;

    @Column(nullable = false)
    private BigDecimal amount = BigDecimal.ZERO;

    @Column(nullable = false)
    private String currency;

    @Column(nullable = false)
    private String provider;

    @Column
    private @Nullable String reference;

    @Column
    private @Nullable BigDecimal tendered;

    @Column(name = "change_given")
    private @Nullable BigDecimal changeGiven;

    @Column(nullable = false)
    private String reason = "";

    @Column(name = "point_of_sale_id")
    private @Nullable Long pointOfSaleId;

    @Column(name = "closing_id")
    private @Nullable Long closingId;

    @Column(name = "paid_by", nullable = false)
    private String paidBy;

    @Column(name = "paid_at", nullable = false)
    private Instant paidAt;

    private static final NewRows.Into INTO = new NewRows.Into(
            4,
            "payment",
            "id, merchant_id, dossier_id, method, amount, currency, provider, reference, paid_by, paid_at, tendered,"
                    + " change_given, reason, point_of_sale_id");

    protected Payment() {}

    Payment(long id, NewDossier dossier, Tender tender, String currency) {
        this.id = id;
        this.merchantId = dossier.merchantId();
        this.dossierId = dossier.id();
        this.pointOfSaleId = dossier.pointOfSaleId();
        this.method = tender.typed().method();
        this.amount = tender.amount();
        this.tendered = tender.tendered();
        this.changeGiven = tender.change();
        this.reason = tender.reason();
        this.currency = currency;
        this.provider = "";
        this.paidBy = dossier.actor();
        this.paidAt = dossier.now();
    }

    /** An external payment is known by its provider's reference, which counts once (P-03). */
    Payment confirmedBy(String provider, @Nullable String reference) {
        this.provider = provider;
        this.reference = reference;
        return this;
    }

    /** Whether this is the payment that is announced once more; at a counter there is no reference to compare. */
    boolean isBy(NewPayment typed) {
        if (method != typed.method()) return false;
        return method != PaymentMethod.EXTERNAL
                || (provider.equals(trimmed(typed.provider()))
                        && trimmed(typed.reference()).equals(reference));
    }

    /** New, without JPA. */
    void insert(NewRows rows) {
        rows.add(
                INTO,
                id,
                merchantId,
                dossierId,
                method,
                amount,
                currency,
                provider,
                reference,
                paidBy,
                paidAt,
                tendered,
                changeGiven,
                reason,
                pointOfSaleId);
    }

    /** What the journal remembers of a gift; empty for money. */
    Optional<Noted> gift(String number) {
        if (method != PaymentMethod.FREE || amount.signum() == 0) return Optional.empty();
        var given = new Given(amount, currency, reason);
        return Optional.of(
                new Noted(merchantId, paidBy, "dossier", number, "given-away", number, "", given.toString()));
    }

    long id() {
        return id;
    }

    long dossierId() {
        return dossierId;
    }

    PaymentMethod method() {
        return method;
    }

    BigDecimal amount() {
        return amount;
    }

    DossierDetails.PaymentLine line() {
        return new DossierDetails.PaymentLine(
                id, method, amount, currency, provider, reference, paidAt, tendered, changeGiven, reason);
    }

    private static String trimmed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
