package org.jauge.calendar;

import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;

/** What is typed about an event or a series beside its dates; checked on construction. */
public record EventFacts(
        String subtitle, String theme, String language, EventState state, long priceListId, SaleTimes sale) {

    public EventFacts {
        subtitle = Text.optional("subtitle", subtitle, 200);
        theme = Text.optional("theme", theme, 100);
        language = Text.optional("language", language, 60);
        if (state == null) throw new InvalidField("state", "required", null);
    }

    /** Sells at any time. */
    public EventFacts(String subtitle, String theme, String language, EventState state, long priceListId) {
        this(subtitle, theme, language, state, priceListId, SaleTimes.always());
    }
}
