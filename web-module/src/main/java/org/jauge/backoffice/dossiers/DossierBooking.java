package org.jauge.backoffice.dossiers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.booking.BookingDetails;
import org.jauge.booking.BookingPayments;
import org.jauge.booking.BookingReads;
import org.jauge.booking.Bookings;
import org.jauge.booking.Deadlines;
import org.jauge.booking.FileSummaries;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Dossiers;
import org.jauge.dossier.PaymentMethod;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Merchants;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;
import org.jauge.merchant.Role;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** What can be done with one booking: pay it, give it more time, lock it, let it go, take it up again (B-12 to B-14, A-03). */
@Named
@ViewScoped
public class DossierBooking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<PaymentMethod> METHODS =
            List.of(PaymentMethod.CASH, PaymentMethod.CARD_TERMINAL, PaymentMethod.CHEQUE, PaymentMethod.TRANSFER);
    private static final List<PaymentMethod> WITH_GIFTS =
            Stream.concat(METHODS.stream(), Stream.of(PaymentMethod.FREE)).toList();

    @Inject
    Bookings bookings;

    @Inject
    BookingPayments payments;

    @Inject
    Deadlines deadlines;

    @Inject
    BookingReads reads;

    @Inject
    Dossiers dossiers;

    @Inject
    Merchants merchants;

    @Inject
    PointsOfSale outlets;

    @Inject
    FileSummaries summaries;

    @Inject
    Files files;

    @Inject
    Language language;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private final String requestId = UUID.randomUUID().toString(); // pressed twice it is done once
    private final BookingForm form = new BookingForm();
    private String number = "";
    private String zone = "UTC";
    private List<PointOfSaleLine> desks = List.of();
    private @Nullable BookingDetails booking;
    private @Nullable DossierDetails dossier;

    public void load() {
        visitor.require(Role.EXTERNAL_CLERK); // and whoever may more; which deeds are his the page says
        dossier = dossiers.details(number);
        booking = reads.of(number, null).orElse(null); // of what was sold at once there is none
        zone = merchants.details().timeZone();
        desks = outlets.lines().stream()
                .filter(outlet -> outlet.active() && outlet.channel().isDesk())
                .toList();
        form.setDesk(preferred(dossier.header().pointOfSale()));
    }

    /** Where it was made, if that is a desk; what a shop made is paid at the first (AMB-B5). */
    private @Nullable Long preferred(String outlet) {
        return Stream.concat(desks.stream().filter(desk -> desk.name().equals(outlet)), desks.stream())
                .map(PointOfSaleLine::id)
                .findFirst()
                .orElse(null);
    }

    /** Where the money can be taken. */
    public List<PointOfSaleLine> getDesks() {
        return desks;
    }

    /** The summary of the file, for whoever pays later (B-16). */
    public void summary() {
        var content = summaries.pdf(number, null, language.getLocale().getLanguage());
        files.send(language.text("booking.summary.file") + "-" + number + ".pdf", "application/pdf", content);
    }

    public String pay() {
        var payment = form.payment(booking == null ? BigDecimal.ONE : booking.due());
        var after = payments.pay("pay-" + requestId, number, payment);
        var there = done("paid", after);
        tellChange(after);
        return there;
    }

    /** Of the cash that was just taken: the latest payment is that one. */
    private void tellChange(DossierDetails after) {
        var taken = after.payments();
        var change = taken.isEmpty() ? null : taken.get(taken.size() - 1).change();
        if (change != null && change.signum() > 0)
            notices.warn(
                    "boxoffice.change", language.money(change, after.header().currency()));
    }

    public String cancel() {
        return done("cancelled", bookings.cancel("cancel-" + requestId, number, null, form.getReason()));
    }

    public String confirm() {
        return done("confirmed", bookings.confirm("confirm-" + requestId, number, null));
    }

    public String reactivate() {
        return done("reactivated", bookings.reactivate("again-" + requestId, number, null));
    }

    public String extend() {
        var until = moment("until", form.getUntil(), deadlineZone());
        return done("extended", deadlines.extend("extend-" + requestId, number, until));
    }

    public String refuse() {
        return done("refused", deadlines.answer("refuse-" + requestId, number, null, form.getAnswer()));
    }

    public String lock() {
        var until = moment("until", form.getLockUntil(), ZoneId.of(zone));
        return done("locked", deadlines.lock("lock-" + requestId, number, until, form.getLockReason()));
    }

    public String unlock() {
        return done("unlocked", deadlines.unlock("unlock-" + requestId, number));
    }

    private String done(String what, DossierDetails after) {
        notices.done("booking.done." + what, after.header().number());
        return "view?faces-redirect=true&number=" + number;
    }

    private static Instant moment(String field, @Nullable LocalDateTime typed, ZoneId zone) {
        if (typed == null) throw new InvalidField(field, "required", null);
        return typed.atZone(zone).toInstant();
    }

    /** By whose clock the page shows the deadline: what is typed there is shown as it was typed. */
    private ZoneId deadlineZone() {
        var shown = booking == null ? null : booking.deadlineZone();
        return shown == null ? ZoneId.of(zone) : shown;
    }

    /** Whether he may give tickets away (P-05). */
    public boolean isGifts() {
        return caller.complimentary();
    }

    public List<PaymentMethod> getMethods() {
        return isGifts() ? WITH_GIFTS : METHODS;
    }

    public BookingForm getForm() {
        return form;
    }

    public @Nullable BookingDetails getBooking() {
        return booking;
    }

    public @Nullable DossierDetails getDossier() {
        return dossier;
    }

    public String getZone() {
        return zone;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
