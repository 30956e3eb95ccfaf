package org.jauge.tabular;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of a file. What a cell holds that it should not becomes a fault, and the cell counts as empty. */
public final class Row {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,9})?");
    private static final Pattern GROUPED =
            Pattern.compile("-?\\d{1,3}(?:(?:,\\d{3}){1,4}\\.\\d{1,9}|(?:\\.\\d{3}){1,4},\\d{1,9})");
    private static final Pattern MOMENT = Pattern.compile("(\\S+?)(?:T| +)(\\S+)");
    private static final List<DateTimeFormatter> DATES =
            Stream.of("uuuu-M-d", "d/M/uuuu", "d.M.uuuu").map(Row::strict).toList();
    private static final List<DateTimeFormatter> TIMES =
            Stream.of("H:m", "H:m:s", "H'h'm", "H'h'").map(Row::strict).toList();

    private final int line;
    private final Map<String, String> cells;
    private final Faults faults;

    Row(int line, Map<String, String> cells, Faults faults) {
        this.line = line;
        this.cells = Map.copyOf(cells);
        this.faults = faults;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    public int line() {
        return line;
    }

    /** Whether the file has the column at all: one that is missing leaves things as they are, an empty cell clears them. */
    public boolean has(Column column) {
        return cells.containsKey(column.name());
    }

    public String text(Column column) {
        return cells.getOrDefault(column.name(), "");
    }

    public Optional<Long> whole(Column column) {
        return decimal(column).flatMap(number -> {
            try {
                return Optional.of(number.longValueExact());
            } catch (ArithmeticException broken) {
                return refused(column, "not-whole");
            }
        });
    }

    /** With a point or a comma; groups of three only where the other sign says which is which. */
    public Optional<BigDecimal> decimal(Column column) {
        var typed = SPACES.matcher(text(column)).replaceAll("");
        if (typed.isEmpty()) return Optional.empty();
        if (PLAIN.matcher(typed).matches()) return Optional.of(new BigDecimal(typed.replace(',', '.')));
        if (!GROUPED.matcher(typed).matches()) return refused(column, "not-a-number");
        var point = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
        var units = typed.substring(0, point).replaceAll("[.,]", "");
        return Optional.of(new BigDecimal(units + "." + typed.substring(point + 1)));
    }

    /** ISO, or day before month. */
    public Optional<LocalDate> date(Column column) {
        return parsed(column, "not-a-date", DATES, (text, format) -> LocalDate.parse(text, format));
    }

    /** {@code 14:30}, {@code 14:30:00}, {@code 14h30} or {@code 14h}. */
    public Optional<LocalTime> time(Column column) {
        return parsed(column, "not-a-time", TIMES, (text, format) -> LocalTime.parse(text, format));
    }

    /** A date and a time after it, {@code 2026-12-05 14:30}, {@code 05/12/2026 14h30}. */
    public Optional<LocalDateTime> moment(Column column) {
        var parts = MOMENT.matcher(text(column));
        if (text(column).isEmpty()) return Optional.empty();
        if (!parts.matches()) return refused(column, "not-a-moment");
        var date = DATES.stream().flatMap(format -> read(parts.group(1), format, LocalDate::parse).stream());
        var time = TIMES.stream().flatMap(format -> read(parts.group(2), format, LocalTime::parse).stream());
        return date.findFirst()
                .flatMap(day -> time.findFirst().map(day::atTime))
                .or(() -> refused(column, "not-a-moment"));
    }

    public <T> Optional<T> word(Column column, Words<T> words) {
        if (text(column).isEmpty()) return Optional.empty();
        var meaning = words.meaning(text(column));
        return meaning.isPresent() ? meaning : refused(column, "unknown");
    }

    /** Says that this row cannot be taken. */
    public <T> Optional<T> refused(Column column, String rule) {
        faults.add(line, column.name(), rule, text(column));
        return Optional.empty();
    }

    private interface Parser<T> {
        T parse(String text, DateTimeFormatter format);
    }

    private <T> Optional<T> parsed(Column column, String rule, List<DateTimeFormatter> formats, Parser<T> parser) {
        if (text(column).isEmpty()) return Optional.empty();
        return formats.stream()
                .flatMap(format -> read(text(column), format, parser).stream())
                .findFirst()
                .or(() -> refused(column, rule));
    }

    private static <T> Optional<T> read(String text, DateTimeFormatter format, Parser<T> parser) {
        try {
            return Optional.of(parser.parse(text, format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
