package org.jauge.backoffice.signin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Language;
import org.jauge.merchant.Languages;
import org.jauge.merchant.NewMerchant;
import org.jauge.merchant.NewOwner;
import org.jauge.merchant.SetUp;
import org.jspecify.annotations.Nullable;

/** The first page of an empty house: the merchant and the owner. */
@Named
@ViewScoped
public class SetUpForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SetUp setUp;

    @Inject
    Doorway doorway;

    @Inject
    Language language;

    private @Nullable String token;
    private boolean alive;
    private String merchantName = "";
    private String spoken = "en";
    private String currency = "EUR";
    private String timeZone = "Europe/Paris";
    private String name = "";
    private String email = "";
    private @Nullable String password;

    public void load() {
        alive = setUp.isAlive(token == null ? "" : token);
        spoken = language.getLocale().getLanguage();
    }

    public void open() {
        var merchant = new NewMerchant(merchantName, spoken, currency, timeZone);
        var owner = new NewOwner(name, email, password);
        doorway.enter(setUp.open(token == null ? "" : token, merchant, owner), null);
    }

    public boolean isAlive() {
        return alive;
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }

    public String getMerchantName() {
        return merchantName;
    }

    public void setMerchantName(String merchantName) {
        this.merchantName = merchantName;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
