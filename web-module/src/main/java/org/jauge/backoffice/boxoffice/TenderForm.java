package org.jauge.backoffice.boxoffice;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jauge.backoffice.dossiers.TypedAmount;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.QuickCash;
import org.jauge.dossier.Tender;
import org.jspecify.annotations.Nullable;

/** The payments of one sale: those that were laid down, and the one that is being typed (P-05). */
public class TenderForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Tender> taken = new ArrayList<>();
    private PaymentMethod method = PaymentMethod.CASH;
    private String amount = "";
    private String tendered = "";
    private String reference = "";
    private String reason = "";

    /** All payments, the typed one last; without it where the others cover everything. */
    List<Tender> all(BigDecimal total, String currency) {
        if (!taken.isEmpty() && due(total, currency).signum() == 0) return List.copyOf(taken);
        var next = Tender.next(payments(taken), typed(total), currency, total);
        return Stream.concat(taken.stream(), Stream.of(next)).toList();
    }

    static List<NewPayment> payments(List<Tender> tenders) {
        return tenders.stream().map(Tender::typed).toList();
    }

    /** Lays them down; the next one is to be typed. */
    void lay(List<Tender> tenders) {
        taken.clear();
        taken.addAll(tenders);
        amount = "";
        tendered = "";
        reference = "";
        reason = "";
    }

    /** The last one was not meant. */
    public void undo() {
        if (!taken.isEmpty()) taken.remove(taken.size() - 1);
    }

    private NewPayment typed(BigDecimal total) {
        var free = total.signum() == 0;
        var cash = !free && method == PaymentMethod.CASH;
        return new NewPayment(
                free ? PaymentMethod.FREE : method,
                null,
                reference,
                free ? null : TypedAmount.of("amount", amount),
                null,
                cash ? TypedAmount.of("tendered", tendered) : null,
                method == PaymentMethod.FREE ? reason : null);
    }

    BigDecimal due(BigDecimal total, String currency) {
        return Tender.left(payments(taken), currency, total);
    }

    List<BigDecimal> quick(BigDecimal total, String currency) {
        return QuickCash.of(due(total, currency), currency);
    }

    public List<Tender> getTaken() {
        return taken;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = orEmpty(amount);
    }

    public String getTendered() {
        return tendered;
    }

    public void setTendered(@Nullable String tendered) {
        this.tendered = orEmpty(tendered);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = orEmpty(reference);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = orEmpty(reason);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
