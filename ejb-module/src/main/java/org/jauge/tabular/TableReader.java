package org.jauge.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jauge.shared.InvalidField;

/**
 * Reads a table that somebody brings (S-06): {@code ;} or {@code ,}, UTF-8 or Windows-1252, headers in any language and
 * order, within bounds. What is wrong with the file as a whole is refused; what is wrong in rows is collected.
 */
public final class TableReader {

    static final String FILE = "file";

    private final List<Column> columns;
    private final Bounds bounds;
    private final Faults faults = new Faults();
    private final List<Optional<Column>> order = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private TableReader(List<Column> columns, Bounds bounds) {
        this.columns = columns;
        this.bounds = bounds;
    }

    public static Table read(byte[] content, List<Column> columns, Bounds bounds) {
        if (content.length > bounds.bytes()) throw new InvalidField(FILE, "too-large", content.length);
        var text = Encodings.decoded(content);
        if (text.isBlank()) throw new InvalidField(FILE, "required", null);
        return new TableReader(columns, bounds).read(text);
    }

    private Table read(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false) // counted as lines
                .get();
        try (var parser = CSVParser.builder()
                .setReader(new java.io.StringReader(text))
                .setFormat(format)
                .get()) {
            records(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table(rows, faults);
    }

    private void records(CSVParser parser) {
        var records = parser.iterator();
        var line = 0;
        try {
            while (true) {
                line = (int) parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) return;
                record(line, records.next());
            }
        } catch (UncheckedIOException unquoted) { // and where the next row begins, nobody can tell
            faults.add(line, "", "bad-quotes", "");
        }
    }

    private void record(int line, CSVRecord cells) {
        if (cells.stream().allMatch(String::isBlank)) return;
        if (order.isEmpty()) headers(line, cells);
        else row(line, cells);
    }

    private void headers(int line, CSVRecord headers) {
        for (var header : headers) {
            var column = header.isBlank() ? Optional.<Column>empty() : column(header);
            if (column.isEmpty() && !header.isBlank()) faults.add(line, shortened(header), "unknown-column", header);
            if (column.isPresent() && order.contains(column))
                faults.add(line, column.get().name(), "twice", header);
            order.add(column);
        }
        for (var column : columns)
            if (column.required() && !order.contains(Optional.of(column)))
                faults.add(line, column.name(), "missing-column", "");
    }

    private Optional<Column> column(String header) {
        var folded = Words.folded(Formulas.restored(header));
        return columns.stream()
                .filter(column -> column.headers().anyMatch(folded::equals))
                .findFirst();
    }

    private void row(int line, CSVRecord cells) {
        if (rows.size() == bounds.rows()) throw new InvalidField(FILE, "too-many", bounds.rows() + 1);
        var byName = new LinkedHashMap<String, String>();
        for (var place = 0; place < order.size(); place++) {
            var column = order.get(place);
            if (column.isPresent()) put(byName, line, column.get(), place < cells.size() ? cells.get(place) : "");
        }
        for (var place = order.size(); place < cells.size(); place++)
            if (!cells.get(place).isBlank()) faults.add(line, "", "too-many-cells", cells.get(place));
        rows.add(new Row(line, byName, faults));
    }

    private void put(Map<String, String> byName, int line, Column column, String cell) {
        var text = Formulas.restored(cell.strip());
        if (text.length() > bounds.cell()) faults.add(line, column.name(), "too-long", text);
        byName.put(column.name(), text.length() > bounds.cell() ? "" : text);
    }

    private static String shortened(String header) {
        return header.length() <= 80 ? header : header.substring(0, 80) + "…";
    }

    /** Whichever the headers have more of, outside quotes. */
    private static char separator(String text) {
        var balance = 0;
        var quoted = false;
        var headers = text.strip();
        for (var at = 0; at < headers.length() && (quoted || "\r\n".indexOf(headers.charAt(at)) < 0); at++) {
            var letter = headers.charAt(at);
            if (letter == '"') quoted = !quoted;
            else if (!quoted && letter == ';') balance++;
            else if (!quoted && letter == ',') balance--;
        }
        return balance >= 0 ? ';' : ',';
    }
}
