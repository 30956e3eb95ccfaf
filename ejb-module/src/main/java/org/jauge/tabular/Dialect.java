package org.jauge.tabular;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How spreadsheets and papers of a language are written. */
public enum Dialect {
    FRENCH(';', ',', Locale.FRANCE),
    ENGLISH(',', '.', Locale.UK);

    private final char separator;
    private final char point;
    private final Locale locale;

    Dialect(char separator, char point, Locale locale) {
        this.separator = separator;
        this.point = point;
        this.locale = locale;
    }

    public static Dialect of(String language) {
        return language.equals("fr") ? FRENCH : ENGLISH;
    }

    char separator() {
        return separator;
    }

    public String header(Column column) {
        return word(column.french(), column.english());
    }

    public String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', point);
    }

    public Locale locale() {
        return locale;
    }

    /** The one of the two that is of this language. */
    public String word(String french, String english) {
        return this == FRENCH ? french : english;
    }

    public String money(BigDecimal amount, String currency) {
        return Written.money(amount, currency, locale);
    }

    /** @param rate in percent */
    public String percent(BigDecimal rate) {
        return Written.percent(rate, locale);
    }

    /** By the clock on the wall of where it is. */
    public String moment(Instant moment, ZoneId zone, FormatStyle ofDate) {
        return DateTimeFormatter.ofLocalizedDateTime(ofDate, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }
}
