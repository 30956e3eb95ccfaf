package org.jauge.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook (XLSX): texts are texts, whatever they begin with, and nothing in it runs. */
public final class SheetWriter {

    private static final String MADE_BY = "Jauge";
    private static final String VERSION = "1.0"; // of the maker, as the format wants it
    private static final String DAY = "yyyy-mm-dd";
    private static final int TEXT_MAX = 32_000; // a cell takes 32,767

    private SheetWriter() {}

    public static byte[] write(List<Sheet> sheets, Dialect dialect) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, MADE_BY, VERSION)) {
            for (var sheet : sheets) write(book.newWorksheet(sheet.name()), sheet, dialect);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet paper, Sheet sheet, Dialect dialect) throws IOException {
        for (var column = 0; column < sheet.columns().size(); column++) {
            paper.value(0, column, dialect.header(sheet.columns().get(column)));
            paper.style(0, column).bold().set();
        }
        paper.freezePane(0, 1);
        var line = 1;
        for (var row : sheet.all().toList()) {
            for (var column = 0; column < row.size(); column++) put(paper, line, column, row.get(column));
            if (line > sheet.rows().size() && !row.isEmpty())
                paper.range(line, 0, line, row.size() - 1).style().bold().set();
            line++;
        }
        paper.finish();
    }

    private static void put(Worksheet paper, int line, int column, Object cell) {
        if (cell instanceof BigDecimal number) {
            paper.value(line, column, number);
        } else if (cell instanceof Long number) {
            paper.value(line, column, number);
        } else if (cell instanceof LocalDate day) {
            paper.value(line, column, day);
            paper.style(line, column).format(DAY).set();
        } else {
            var text = String.valueOf(cell);
            paper.value(line, column, text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX));
        }
    }
}
