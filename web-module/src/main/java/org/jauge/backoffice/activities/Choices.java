package org.jauge.backoffice.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.jauge.activity.ActivityState;
import org.jauge.backoffice.shell.Language;
import org.jauge.shared.Currencies;

/** What can be chosen for an activity, in the order in which one looks for it. */
@Named
@ApplicationScoped
public class Choices {

    @Inject
    Language language;

    public List<ActivityState> getStates() {
        return List.of(ActivityState.values());
    }

    /** Zones by place, {@code Europe/Paris}, and UTC; not the old abbreviations. */
    public List<String> getTimeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equals("UTC") || (zone.contains("/") && !zone.matches("(Etc|SystemV|US)/.*")))
                .sorted()
                .toList();
    }

    public List<Currency> getCurrencies() {
        var locale = language.getLocale();
        return Currencies.current().stream()
                .sorted(Comparator.comparing(currency -> currency.getDisplayName(locale), Collator.getInstance(locale)))
                .toList();
    }

    public String nameOf(Currency currency) {
        return currency.getDisplayName(language.getLocale()) + " (" + currency.getCurrencyCode() + ")";
    }
}
