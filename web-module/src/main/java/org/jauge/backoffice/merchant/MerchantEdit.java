package org.jauge.backoffice.merchant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.merchant.Languages;
import org.jauge.merchant.Merchants;
import org.jauge.merchant.NewMerchant;

/** Name and language of the organisation, currency and zone that its next activities start with. */
@Named
@ViewScoped
public class MerchantEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Merchants merchants;

    @Inject
    Notices notices;

    private long version;
    private String merchantName = "";
    private String spoken = "";
    private String currency = "";
    private String timeZone = "";

    public void load() {
        var known = merchants.details();
        version = known.version();
        merchantName = known.name();
        spoken = known.language();
        currency = known.currency();
        timeZone = known.timeZone();
    }

    public String change() {
        merchants.change(version, new NewMerchant(merchantName, spoken, currency, timeZone));
        notices.done("merchant.changed");
        return "edit?faces-redirect=true";
    }

    public List<String> getLanguages() {
        return Languages.ALL;
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
}
