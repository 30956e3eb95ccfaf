package org.jauge.backoffice.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jauge.backoffice.shell.Notices;
import org.jauge.notification.ForgottenPasswords;
import org.jauge.notification.MailServer;
import org.jspecify.annotations.Nullable;

/** Asking for a link by which to choose another password. Says the same whoever asks. */
@Named
@RequestScoped
public class ForgottenForm {

    @Inject
    ForgottenPasswords passwords;

    @Inject
    MailServer mailServer;

    @Inject
    Doorway doorway;

    @Inject
    Notices notices;

    private @Nullable String email;

    public String ask() {
        passwords.ask(email, doorway.address());
        notices.done("forgotten.asked");
        return "/signin?faces-redirect=true";
    }

    public boolean isMailed() {
        return mailServer.isSet();
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
