package org.jauge.backoffice.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Dossiers;
import org.jauge.dossier.TicketDetails;
import org.jauge.dossier.TicketState;
import org.jauge.merchant.MerchantDetails;
import org.jauge.merchant.Merchants;
import org.jspecify.annotations.Nullable;

/** The valid tickets of a dossier and its receipt, ready for the printer. */
@Named
@RequestScoped
public class TicketPrint {

    /** A ticket with its drawing. */
    public record Printed(TicketDetails ticket, QrCode qr) {

        /** What tells this event from the activity's others, besides its time. */
        public String variant() {
            return Stream.of(ticket.subtitle(), ticket.theme(), ticket.language())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · "));
        }
    }

    @Inject
    Dossiers dossiers;

    @Inject
    Merchants merchants;

    private String number = "";
    private @Nullable DossierDetails dossier;
    private @Nullable MerchantDetails merchant;
    private List<Printed> tickets = List.of();

    public void load() {
        var read = dossiers.details(number);
        dossier = read;
        merchant = merchants.details();
        tickets = read.tickets().stream()
                .filter(ticket -> ticket.state() == TicketState.VALID)
                .map(ticket -> new Printed(ticket, QrCode.of(ticket.code())))
                .toList();
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

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
