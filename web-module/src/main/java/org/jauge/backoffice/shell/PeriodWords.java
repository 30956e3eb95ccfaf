package org.jauge.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import org.jauge.quota.PeriodSpan;

/** How a period of a global quota is called: by its dates, never by a number. */
@Named
@RequestScoped
public class PeriodWords {

    private static final String END_OF_DAY = "24:00";

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
        Object until = span.until().equals(LocalTime.MIDNIGHT) ? END_OF_DAY : span.until();
        return language.text("period.hours", span.block(), span.from(), until);
    }

    private String day(PeriodSpan span) {
        return language.moment(span.first(), "", "date");
    }
}
