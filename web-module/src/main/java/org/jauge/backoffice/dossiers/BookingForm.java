package org.jauge.backoffice.dossiers;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jspecify.annotations.Nullable;

/** What is typed about one booking. */
public class BookingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PaymentMethod method = PaymentMethod.CASH;
    private @Nullable Long desk;
    private String amount = "";
    private String reference = "";
    private String tendered = "";
    private String gift = "";
    private String reason = "";
    private String answer = "";
    private String lockReason = "";
    private @Nullable LocalDateTime until;
    private @Nullable LocalDateTime lockUntil;

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    public @Nullable Long getDesk() {
        return desk;
    }

    public void setDesk(@Nullable Long desk) {
        this.desk = desk;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = typed(amount);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = typed(reference);
    }

    public String getTendered() {
        return tendered;
    }

    public void setTendered(@Nullable String tendered) {
        this.tendered = typed(tendered);
    }

    public String getGift() {
        return gift;
    }

    public void setGift(@Nullable String gift) {
        this.gift = typed(gift);
    }

    /** @param due zero where there is nothing to pay */
    NewPayment payment(BigDecimal due) {
        var free = due.signum() == 0;
        return new NewPayment(
                free ? PaymentMethod.FREE : method,
                null,
                reference,
                TypedAmount.of("amount", amount),
                null,
                method == PaymentMethod.CASH ? TypedAmount.of("tendered", tendered) : null,
                method == PaymentMethod.FREE ? gift : null,
                desk);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = typed(reason);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = typed(answer);
    }

    public String getLockReason() {
        return lockReason;
    }

    public void setLockReason(@Nullable String lockReason) {
        this.lockReason = typed(lockReason);
    }

    public @Nullable LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDateTime until) {
        this.until = until;
    }

    public @Nullable LocalDateTime getLockUntil() {
        return lockUntil;
    }

    public void setLockUntil(@Nullable LocalDateTime lockUntil) {
        this.lockUntil = lockUntil;
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
