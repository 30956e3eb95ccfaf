package org.jauge.tabular;

import java.math.BigDecimal;

/** How spreadsheets of a language write tables. */
public enum Dialect {
    FRENCH(';', ','),
    ENGLISH(',', '.');

    private final char separator;
    private final char point;

    Dialect(char separator, char point) {
        this.separator = separator;
        this.point = point;
    }

    public static Dialect of(String language) {
        return language.equals("fr") ? FRENCH : ENGLISH;
    }

    char separator() {
        return separator;
    }

    public String header(Column column) {
        return this == FRENCH ? column.french() : column.english();
    }

    public String decimal(BigDecimal number) {
        return number.toPlainString().replace('.', point);
    }
}
