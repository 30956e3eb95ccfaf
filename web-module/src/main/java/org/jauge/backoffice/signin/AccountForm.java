package org.jauge.backoffice.signin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Credentials;
import org.jauge.merchant.Languages;
import org.jspecify.annotations.Nullable;

/** One's own name, language and password. */
@Named
@ViewScoped
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "account?faces-redirect=true";

    @Inject
    Credentials credentials;

    @Inject
    Doorway doorway;

    @Inject
    Visitor visitor;

    @Inject
    Language language;

    @Inject
    Notices notices;

    private String name = "";
    private String spoken = "";
    private @Nullable String presentPassword;
    private @Nullable String password;

    public void load() {
        name = visitor.getName();
        var own = visitor.ownLocale();
        spoken = (own == null ? language.getLocale() : own).getLanguage();
    }

    public String introduce() {
        credentials.introduce(name, spoken);
        notices.done("account.changed");
        return AGAIN;
    }

    public String change() {
        doorway.renew(credentials.change(presentPassword, password));
        notices.done("account.passwordChanged");
        return AGAIN;
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public @Nullable String getPresentPassword() {
        return presentPassword;
    }

    public void setPresentPassword(@Nullable String presentPassword) {
        this.presentPassword = presentPassword;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
