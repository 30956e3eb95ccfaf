package org.jauge.backoffice.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jauge.merchant.Merchants;
import org.jspecify.annotations.Nullable;

/** The account's own settings, for pages that show moments which belong to no activity. */
@Named
@RequestScoped
public class OwnMerchant {

    @Inject
    Merchants merchants;

    private @Nullable String timeZone;

    public String getTimeZone() {
        if (timeZone == null) timeZone = merchants.details().timeZone();
        return timeZone;
    }
}
