package org.jauge.backoffice.dossiers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import org.jauge.backoffice.shell.ActorWords;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.booking.BookingDetails;
import org.jauge.booking.BookingReads;
import org.jauge.booking.FileSummaries;
import org.jauge.dossier.CreditNotes;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Dossiers;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Merchants;
import org.jauge.payment.StuckRefunds;
import org.jspecify.annotations.Nullable;

/** One dossier. */
@Named
@ViewScoped
public class DossierView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Dossiers dossiers;

    @Inject
    BookingReads bookings;

    @Inject
    FileSummaries summaries;

    @Inject
    Merchants merchants;

    @Inject
    ActorNames actors;

    @Inject
    ActorWords words;

    @Inject
    CreditNotes creditNotes;

    @Inject
    StuckRefunds stuck;

    @Inject
    Notices notices;

    @Inject
    Files files;

    @Inject
    Language language;

    private String number = "";
    private @Nullable DossierDetails dossier;
    private @Nullable BookingDetails booking;
    private String zone = "UTC";
    private Map<String, String> names = Map.of();
    private Map<Long, String> paidAt = Map.of();

    public void load() {
        var read = dossiers.details(number);
        var people = new HashSet<String>();
        people.add(read.header().createdBy());
        read.cancellations().forEach(cancellation -> people.add(cancellation.actor()));
        dossier = read;
        booking = bookings.of(number, null).orElse(null);
        zone = merchants.details().timeZone();
        names = actors.of(people);
        paidAt = dossiers.paymentOutlets(number);
    }

    /** The summary of the file, for printing (B-16). */
    public void summary() {
        var content = summaries.pdf(number, null, language.getLocale().getLanguage());
        files.send(language.text("booking.summary.file") + "-" + number + ".pdf", "application/pdf", content);
    }

    /** Has its provider asked for a refund again. */
    public String again(long refund) {
        stuck.again(refund);
        notices.done("refund.again.done");
        return "view?faces-redirect=true&number=" + number;
    }

    /** Somebody gave the money back in another way. */
    public String settled(long refund) {
        stuck.settled(refund);
        notices.done("refund.settled.done");
        return "view?faces-redirect=true&number=" + number;
    }

    /** The credit note of one cancellation, for printing. */
    public void note(long cancellation, long noteNumber) {
        var content = creditNotes.pdf(number, cancellation, language.getLocale().getLanguage());
        files.send(language.text("cancellation.note.file") + "-" + noteNumber + ".pdf", "application/pdf", content);
    }

    public String name(String actor) {
        return names.containsKey(actor) ? names.getOrDefault(actor, "") : words.of(actor);
    }

    /** Where a payment was taken (AMB-B5). */
    public String outlet(long payment) {
        return paidAt.getOrDefault(payment, "");
    }

    public String getZone() {
        return zone;
    }

    public String getSeller() {
        return dossier == null ? "" : name(dossier.header().createdBy());
    }

    /** Null of a dossier that was sold at once. */
    public @Nullable BookingDetails getBooking() {
        return booking;
    }

    public @Nullable DossierDetails getDossier() {
        return dossier;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
