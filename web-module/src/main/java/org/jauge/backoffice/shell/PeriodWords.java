package org.jauge.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jauge.quota.PeriodSpan;

/** How a period of a global quota is called: by its dates, never by a number. */
@Named
@RequestScoped
public class PeriodWords {

    @Inject
    Language language;

    public String text(PeriodSpan span) {
        return switch (span.scope()) {
            case EVENT, INVENTORY -> language.text("period.stock");
            case DAY -> span.isBlock() ? language.text("period.block", day(span), block(span)) : day(span);
            case WEEK -> language.text("period.week", day(span));
            case MONTH -> language.moment(span.first(), "", "month");
            case YEAR -> String.valueOf(span.first().getYear());
        };
    }

    /** A part of a day, with its hours. */
    public String block(PeriodSpan span) {
        return language.text("period.hours", span.block(), span.from(), span.until());
    }

    private String day(PeriodSpan span) {
        return language.moment(span.first(), "", "date");
    }
}
