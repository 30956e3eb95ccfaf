package org.jauge.dossier;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jauge.shared.NotFound;
import org.jauge.tabular.Dialect;

/** Prints tickets that let somebody in, in the words of a language; cancelled ones are not printed (B-18, B-19). */
@Stateless
public class TicketPapers {

    @Inject
    Dossiers dossiers;

    /** All of a dossier. */
    @RolesAllowed({READER, EXTERNAL_CLERK, SHOP})
    public byte[] pdf(String number, String language) {
        return print(dossiers.details(number), language);
    }

    /** A guest's: the number and its token have to belong together. */
    @RolesAllowed({READER, SHOP, BROWSER})
    public byte[] pdfByToken(String number, String token, String language) {
        return print(dossiers.byToken(number, token), language);
    }

    /** A single one, by its code. */
    @RolesAllowed({READER, SHOP})
    public byte[] one(String code, String language) {
        return print(List.of(dossiers.ticket(code)), code, language);
    }

    private static byte[] print(DossierDetails dossier, String language) {
        var number = dossier.header().number();
        if (dossier.header().state() == DossierState.BOOKED) throw new NotPaid(number);
        return print(dossier.tickets(), number, language);
    }

    private static byte[] print(List<TicketDetails> tickets, String of, String language) {
        var valid = tickets.stream()
                .filter(ticket -> ticket.valid() && ticket.printed())
                .map(PaperTicket::of)
                .toList();
        if (valid.isEmpty()) throw new NotFound("ticket", of);
        return new TicketPaper(Dialect.of(language)).print(valid);
    }
}
