package org.jauge.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as a spreadsheet of that language opens it, letters and all, with nothing in it that runs. */
public final class TableWriter {

    private TableWriter() {}

    /** @param rows cells in the order of the columns */
    public static byte[] write(List<Column> columns, Iterable<List<String>> rows, Dialect dialect) {
        var text = new StringBuilder().append(Encodings.MARK);
        var format =
                CSVFormat.RFC4180.builder().setDelimiter(dialect.separator()).get();
        try (var printer = new CSVPrinter(text, format)) {
            print(printer, columns.stream().map(dialect::header).toList());
            for (var row : rows) print(printer, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(Formulas::defused));
    }
}
