package org.jauge.backoffice.signin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.merchant.Credentials;
import org.jauge.merchant.LinkDetails;
import org.jspecify.annotations.Nullable;

/** Choosing a password behind an invitation or a reset link, then straight in. */
@Named
@ViewScoped
public class PasswordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Credentials credentials;

    @Inject
    Doorway doorway;

    private @Nullable String token;
    private @Nullable String password;
    private @Nullable LinkDetails link;

    public void load() {
        link = credentials.link(token == null ? "" : token).orElse(null);
    }

    public void choose() {
        doorway.enter(credentials.choose(token == null ? "" : token, password), null);
    }

    public String getTitle() {
        return link == null ? "password.title.DEAD" : "password.title." + link.kind();
    }

    public @Nullable LinkDetails getLink() {
        return link;
    }

    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
