package org.jauge.backoffice.merchant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;
import org.jauge.privacy.RetentionSetting;
import org.jauge.privacy.Retentions;
import org.jspecify.annotations.Nullable;

/** How long contacts are kept (S-08). */
@Named
@ViewScoped
public class MerchantRetention implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Retentions retentions;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private long version;
    private @Nullable Integer months;

    public void load() {
        visitor.require(Role.ADMINISTRATOR);
        var known = retentions.setting();
        version = known.version();
        months = known.values().months();
    }

    public String save() {
        retentions.change(version, new RetentionSetting(months));
        notices.done("retention.changed");
        return "retention?faces-redirect=true";
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer months) {
        this.months = months;
    }
}
