package org.jauge.backoffice.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.backoffice.shell.Notices;
import org.jauge.notification.MailDetails;
import org.jauge.notification.MailServer;
import org.jauge.notification.Outbox;
import org.jspecify.annotations.Nullable;

/** One message, as text: its HTML is shown as it is written, never run. */
@Named
@ViewScoped
public class OutboxView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Outbox outbox;

    @Inject
    MailServer mailServer;

    @Inject
    Notices notices;

    private long id;
    private transient @Nullable MailDetails mail;

    public void load() {
        mail = outbox.details(id);
    }

    public String send() {
        var sent = outbox.send(id);
        notices.done("outbox.sent");
        return "view?faces-redirect=true&id=" + sent;
    }

    public boolean isSendable() {
        return mail != null && mail.sendable() && mailServer.isSet();
    }

    public @Nullable MailDetails getMail() {
        return mail;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
