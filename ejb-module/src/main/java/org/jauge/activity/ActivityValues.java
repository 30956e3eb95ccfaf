package org.jauge.activity;

import java.time.ZoneId;
import org.jauge.shared.Currencies;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/** What is typed about an activity; checked on construction. */
public record ActivityValues(String name, String timeZone, String currency, ActivityState state) {

    public ActivityValues {
        name = Text.required("name", name, 100);
        timeZone = requireZone(timeZone);
        currency = requireCurrency(currency);
        if (state == null) throw new InvalidField("state", "required", null);
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    private static String requireZone(@Nullable String zone) {
        var typed = Text.required("timeZone", zone, 60);
        if (!ZoneId.getAvailableZoneIds().contains(typed)) throw new InvalidField("timeZone", "unknown", typed);
        return typed;
    }

    private static String requireCurrency(@Nullable String currency) {
        var typed = Text.required("currency", currency, 3);
        if (!Currencies.isCurrent(typed)) throw new InvalidField("currency", "unknown", typed);
        return typed;
    }
}
