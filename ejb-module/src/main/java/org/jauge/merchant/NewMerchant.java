package org.jauge.merchant;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jauge.shared.Currencies;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;

/** A merchant account to be opened, or its settings to be changed; currency and zone are defaults of new activities. */
public record NewMerchant(String name, String language, String currency, String timeZone) {

    public NewMerchant {
        name = Text.required("merchantName", name, 100);
        language = Languages.known(language);
        currency = Text.required("currency", currency, 3);
        if (!Currencies.isCurrent(currency)) throw new InvalidField("currency", "unknown", currency);
        try {
            timeZone = ZoneId.of(timeZone).getId();
        } catch (DateTimeException | NullPointerException e) {
            throw new InvalidField("timeZone", "unknown", timeZone);
        }
    }
}
