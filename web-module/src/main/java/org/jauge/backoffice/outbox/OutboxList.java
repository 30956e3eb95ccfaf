package org.jauge.backoffice.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Rows;
import org.jauge.notification.MailLine;
import org.jauge.notification.MailServer;
import org.jauge.notification.MailState;
import org.jauge.notification.Outbox;
import org.jspecify.annotations.Nullable;

/** The messages, the newest first; of one state or of all. */
@Named
@ViewScoped
public class OutboxList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "list?faces-redirect=true";

    @Inject
    Outbox outbox;

    @Inject
    MailServer mailServer;

    @Inject
    Notices notices;

    private @Nullable MailState state;
    private int held;

    private final Rows<MailLine> rows = new Rows<>((first, size) -> outbox.page(state, first, size));

    public void load() {
        held = outbox.page(MailState.HELD, 0, 1).total();
    }

    public String search() {
        return AGAIN + "&includeViewParams=true";
    }

    public String sendHeld() {
        notices.done("outbox.released", outbox.sendHeld());
        return AGAIN;
    }

    public boolean isMailed() {
        return mailServer.isSet();
    }

    public int getHeld() {
        return held;
    }

    public List<MailState> getStates() {
        return List.of(MailState.values());
    }

    public Rows<MailLine> getRows() {
        return rows;
    }

    public @Nullable MailState getState() {
        return state;
    }

    public void setState(@Nullable MailState state) {
        this.state = state;
    }
}
