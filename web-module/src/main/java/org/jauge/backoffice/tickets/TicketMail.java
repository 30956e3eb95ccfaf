package org.jauge.backoffice.tickets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.dossier.Dossiers;
import org.jauge.dossier.TicketMails;
import org.jspecify.annotations.Nullable;

/** Where the tickets of a dossier are to be mailed: its contact's address, or one that is told at the desk. */
@Named
@ViewScoped
public class TicketMail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Dossiers dossiers;

    @Inject
    TicketMails mails;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private String number = "";
    private @Nullable String email;
    private boolean offered;

    public void load(String number) {
        var dossier = dossiers.details(number);
        this.number = number;
        email = dossier.header().contactEmail();
        offered = visitor.is("EXTERNAL_CLERK")
                && dossier.tickets().stream().anyMatch(ticket -> ticket.valid() && ticket.printed());
    }

    public String send() {
        mails.send(number, email);
        notices.done("ticket.mailed", Objects.requireNonNullElse(email, ""));
        return "print?faces-redirect=true&dossier=" + number;
    }

    public boolean isOffered() {
        return offered;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
