package org.jauge.backoffice.dossiers;

import java.io.Serializable;
import java.util.List;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.MoneyBack;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.PlaceFate;
import org.jauge.dossier.TicketFate;
import org.jspecify.annotations.Nullable;

/** What is ticked and typed about a cancellation. */
public class CancelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Long> tickets = List.of();
    private TicketFate fate = TicketFate.INVALIDATED;
    private PlaceFate places = PlaceFate.RELEASED;
    private boolean toPublic;
    private MoneyBack money = MoneyBack.FULL;
    private String amount = "";
    private String fee = "";
    private @Nullable Long paymentId;
    private @Nullable PaymentMethod method;
    private String reference = "";
    private String reason = "";

    /** As decided on the dossier that the page shows. */
    CancellationOrder order(DossierDetails seen) {
        return new CancellationOrder(
                seen.header().number(),
                seen.header().version(),
                List.of(),
                tickets,
                fate,
                fate == TicketFate.KEPT ? PlaceFate.KEPT : places,
                toPublic,
                money,
                money == MoneyBack.PART ? TypedAmount.of("amount", amount) : null,
                fate == TicketFate.KEPT ? null : TypedAmount.of("fee", fee),
                paymentId,
                method,
                reference,
                reason);
    }

    /**
     * No ticket is valid any more, or never was one: only money can go back.
     *
     * @param owed whether the customer has money to get; otherwise it is said how much he gets
     */
    void startWithMoney(boolean owed) {
        fate = TicketFate.KEPT;
        money = owed ? MoneyBack.FULL : MoneyBack.PART;
    }

    /** Tickets stay valid, and so do their places. */
    public boolean isMoneyAlone() {
        return fate == TicketFate.KEPT;
    }

    public boolean isPart() {
        return money == MoneyBack.PART;
    }

    public boolean isPaying() {
        return money != MoneyBack.NONE;
    }

    public List<Long> getTickets() {
        return tickets;
    }

    public void setTickets(@Nullable List<Long> tickets) {
        this.tickets = tickets == null ? List.of() : List.copyOf(tickets);
    }

    public TicketFate getFate() {
        return fate;
    }

    public void setFate(TicketFate fate) {
        this.fate = fate;
    }

    public PlaceFate getPlaces() {
        return places;
    }

    public void setPlaces(PlaceFate places) {
        this.places = places;
    }

    /** Whether places return at all, so that it matters to whom. */
    public boolean isReleasing() {
        return fate == TicketFate.INVALIDATED && places == PlaceFate.RELEASED;
    }

    public boolean isToPublic() {
        return toPublic;
    }

    public void setToPublic(boolean toPublic) {
        this.toPublic = toPublic;
    }

    public MoneyBack getMoney() {
        return money;
    }

    public void setMoney(MoneyBack money) {
        this.money = money;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = text(amount);
    }

    public String getFee() {
        return fee;
    }

    public void setFee(@Nullable String fee) {
        this.fee = text(fee);
    }

    public @Nullable Long getPaymentId() {
        return paymentId;
    }

    public void setPaymentId(@Nullable Long paymentId) {
        this.paymentId = paymentId;
    }

    public @Nullable PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(@Nullable PaymentMethod method) {
        this.method = method;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = text(reference);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = text(reason);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
