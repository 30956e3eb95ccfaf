package org.jauge.backoffice.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jauge.merchant.SignIn;
import org.jauge.notification.MailServer;
import org.jspecify.annotations.Nullable;

/** Address and password; and the way out. */
@Named
@RequestScoped
public class SignInForm {

    @Inject
    SignIn signIn;

    @Inject
    Doorway doorway;

    @Inject
    MailServer mailServer;

    private @Nullable String email;
    private @Nullable String password;
    private @Nullable String from;

    public void enter() {
        doorway.enter(signIn.signIn(email, password, doorway.address()), from);
    }

    public void leave() {
        doorway.leave();
    }

    /** Whether a link for a new password can be mailed. */
    public boolean isMailed() {
        return mailServer.isSet();
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
