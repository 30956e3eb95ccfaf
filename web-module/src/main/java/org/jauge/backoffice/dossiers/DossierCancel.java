package org.jauge.backoffice.dossiers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.dossier.CancellationPreview;
import org.jauge.dossier.Cancellations;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Dossiers;
import org.jauge.dossier.MoneyBack;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.PlaceFate;
import org.jauge.dossier.TicketDetails;
import org.jauge.dossier.TicketFate;
import org.jauge.merchant.Role;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Stale;
import org.jspecify.annotations.Nullable;

/** Cancels or refunds a dossier, a line or single tickets, and says beforehand what that does (Q-15, Q-17, P-02). */
@Named
@ViewScoped
public class DossierCancel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Cancellations cancellations;

    @Inject
    Dossiers dossiers;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    Visitor visitor;

    private final String requestId = "cancel-" + UUID.randomUUID(); // pressed twice it is done once
    private final CancelForm form = new CancelForm();
    private String number = "";
    private @Nullable Long lineId;
    private @Nullable Long ticketId;
    private @Nullable DossierDetails dossier;
    private @Nullable CancellationPreview preview;

    /** Shops change it meanwhile; what never stands still is shown without a summary. */
    public void load() {
        visitor.require(Role.BOX_OFFICE);
        Stale.outlast(this::read);
    }

    private void read() {
        dossier = dossiers.details(number);
        form.setTickets(getTickets().stream()
                .filter(ticket -> lineId == null || ticket.lineId() == lineId)
                .filter(ticket -> ticketId == null || ticket.id() == ticketId)
                .map(TicketDetails::id)
                .toList());
        if (getTickets().isEmpty()) form.startWithMoney(dossier.balance().due().signum() < 0);
        if (isOpen() && !form.isPart()) look();
    }

    /** The summary as of what is ticked and typed. */
    public void look() {
        preview = null;
        if (isChosen()) preview = cancellations.preview(form.order(seen()));
    }

    public @Nullable String cancel() {
        if (!isChosen()) throw new InvalidField("tickets", "required", "");
        var before = seen();
        var order = form.order(before);
        var after = isGreyed() && !form.isMoneyAlone()
                ? cancellations.cancelAtZero(requestId, order)
                : cancellations.cancel(requestId, order);
        var fallen = before.tickets().stream().filter(TicketDetails::valid).count()
                - after.tickets().stream().filter(TicketDetails::valid).count();
        var back = after.balance().refunded().subtract(before.balance().refunded());
        notices.done(
                "cancel.done." + form.getFate(),
                number,
                fallen,
                language.money(back, before.header().currency()));
        return "view?faces-redirect=true&number=" + number;
    }

    /** Nothing ticked would mean everything; money alone can go back for no ticket. */
    private boolean isChosen() {
        return !form.getTickets().isEmpty() || getTickets().isEmpty();
    }

    private DossierDetails seen() {
        return Objects.requireNonNull(dossier);
    }

    /** Whether something of what is ticked was drawn from a reserve (AMB-R1). */
    public boolean isDrawn() {
        return getTickets().stream()
                .filter(ticket -> form.getTickets().contains(ticket.id()))
                .anyMatch(ticket -> !seen().reserveOf(ticket.lineId()).isEmpty());
    }

    /**
     * Whether there is nothing to choose about the places: the tickets stay valid, or all they count in is at zero and
     * blocks there (AMB-Q4). What was drawn may return to its reserve all the same (AMB-C1).
     */
    public boolean isGreyed() {
        var seen = preview;
        return form.isMoneyAlone() || (seen != null && seen.allBlocked() && !isDrawn());
    }

    /** As chosen; kept where there is no choice. */
    public PlaceFate getPlaceFate() {
        return isGreyed() ? PlaceFate.KEPT : form.getPlaces();
    }

    public void setPlaceFate(PlaceFate chosen) {
        form.setPlaces(chosen);
    }

    public boolean isOpen() {
        return seen().open();
    }

    /** Those that are valid still. */
    public List<TicketDetails> getTickets() {
        return seen().tickets().stream().filter(TicketDetails::valid).toList();
    }

    public String label(TicketDetails ticket) {
        var reserve = seen().reserveOf(ticket.lineId());
        return ticket.publicName() + (reserve.isEmpty() ? "" : " · " + reserve) + " · " + ticket.code()
                + (ticket.participant().isEmpty() ? "" : " · " + ticket.participant());
    }

    public List<TicketFate> getFates() {
        return List.of(TicketFate.values());
    }

    public List<PlaceFate> getPlaces() {
        return List.of(PlaceFate.values());
    }

    public List<MoneyBack> getMoneys() {
        return List.of(MoneyBack.values());
    }

    public List<PaymentMethod> getMethods() {
        return Arrays.stream(PaymentMethod.values())
                .filter(method -> method != PaymentMethod.FREE)
                .toList();
    }

    public CancelForm getForm() {
        return form;
    }

    public @Nullable DossierDetails getDossier() {
        return dossier;
    }

    public @Nullable CancellationPreview getPreview() {
        return preview;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public @Nullable Long getLineId() {
        return lineId;
    }

    public void setLineId(@Nullable Long lineId) {
        this.lineId = lineId;
    }

    public @Nullable Long getTicketId() {
        return ticketId;
    }

    public void setTicketId(@Nullable Long ticketId) {
        this.ticketId = ticketId;
    }
}
