package org.jauge.backoffice.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How moments are written in a language. */
final class Writing {

    private Writing() {}

    static String moment(TemporalAccessor moment, @Nullable String style, Locale locale) {
        if ("full".equals(style)) return full(moment, locale);
        var whole = moment instanceof LocalDate && !"month".equals(style) && !"shortdate".equals(style);
        return formatter(whole ? "date" : style).withLocale(locale).format(moment);
    }

    private static String full(TemporalAccessor moment, Locale locale) {
        var joined = locale.getLanguage().equals("fr") ? " à " : ", ";
        return moment(moment, "date", locale) + joined + moment(moment, "time", locale);
    }

    private static DateTimeFormatter formatter(@Nullable String style) {
        return switch (style == null || style.isEmpty() ? "datetime" : style) {
            case "date" -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
            case "month" -> DateTimeFormatter.ofPattern("LLLL yyyy", Locale.ROOT);
            case "shortdate" -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
            case "time" -> DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
            case "seconds" -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM);
            case "datetime" -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
            default -> throw new IllegalArgumentException("No style " + style);
        };
    }
}
