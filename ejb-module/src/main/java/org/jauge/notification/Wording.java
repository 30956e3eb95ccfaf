package org.jauge.notification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jauge.tabular.Written;

/** How a message writes dates and amounts: as the reader's own region does if he named one, else as Europe does. */
record Wording(Locale locale) {

    /** @param tags of languages, the most wanted first; the first that there are texts in */
    static Wording of(String... tags) {
        for (var tag : tags) {
            var locale = Locale.forLanguageTag(tag);
            if (Templates.LANGUAGES.contains(locale.getLanguage())) return new Wording(inRegion(locale));
        }
        return new Wording(Locale.UK);
    }

    private static Locale inRegion(Locale locale) {
        if (!locale.getCountry().isEmpty()) return locale;
        return locale.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
    }

    String language() {
        return locale.getLanguage();
    }

    String money(BigDecimal amount, String code) {
        return Written.money(amount, code, locale);
    }

    /** @param rate in percent */
    String percent(BigDecimal rate) {
        return Written.percent(rate, locale);
    }

    /** By the clock on the wall of where it is. */
    String moment(Instant moment, String zone) {
        var local = moment.atZone(ZoneId.of(zone));
        return local.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale))
                + (language().equals("fr") ? " à " : ", ")
                + local.format(
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
    }
}
