package org.jauge.backoffice.tickets;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Language;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Dossiers;
import org.jauge.dossier.TicketDetails;
import org.jauge.dossier.TicketPapers;
import org.jauge.dossier.TicketState;
import org.jauge.merchant.MerchantDetails;
import org.jauge.merchant.Merchants;
import org.jspecify.annotations.Nullable;

/** The valid tickets of a dossier and its receipt, ready for the printer and, when its button is pressed, as a PDF. */
@Named
@ViewScoped
public class TicketPrint implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A ticket with its drawing. */
    public record Printed(TicketDetails ticket, QrDrawing qr) {

        /** What tells this event from the activity's others, besides its time. */
        public String variant() {
            return Stream.of(ticket.subtitle(), ticket.theme(), ticket.language())
                    .filter(part -> !part.isBlank())
                    .collect(joining(" · "));
        }
    }

    @Inject
    Dossiers dossiers;

    @Inject
    Merchants merchants;

    @Inject
    TicketPapers papers;

    @Inject
    Files files;

    @Inject
    Language language;

    private String number = "";
    private @Nullable DossierDetails dossier;
    private @Nullable MerchantDetails merchant;
    private List<Printed> tickets = List.of();
    private String unprinted = "";

    public void load() {
        var read = dossiers.details(number);
        dossier = read;
        merchant = merchants.details();
        var valid = read.tickets().stream()
                .filter(ticket -> ticket.state() == TicketState.VALID)
                .toList();
        unprinted = valid.stream()
                .filter(ticket -> !ticket.printed())
                .collect(groupingBy(TicketDetails::publicName, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(of -> of.getValue() + " × " + of.getKey())
                .collect(joining(", "));
        tickets = valid.stream()
                .filter(TicketDetails::printed)
                .map(ticket -> new Printed(ticket, QrDrawing.of(ticket.code())))
                .toList();
    }

    /** The same to keep or to send. */
    public void paper() {
        var content = papers.pdf(number, language.getLocale().getLanguage());
        files.send(language.text("ticket.pdf.file") + "-" + number + ".pdf", "application/pdf", content);
    }

    public @Nullable DossierDetails getDossier() {
        return dossier;
    }

    public @Nullable MerchantDetails getMerchant() {
        return merchant;
    }

    public List<Printed> getTickets() {
        return tickets;
    }

    /** What was sold of categories without a printed ticket, {@code 2 × T-shirt}; empty where there is none. */
    public String getUnprinted() {
        return unprinted;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
