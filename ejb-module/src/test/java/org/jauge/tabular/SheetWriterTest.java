package org.jauge.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private static final Sheet SHEET = new Sheet(
            "Ventes",
            List.of(
                    Column.required("name", "Nom", "Name"),
                    Column.required("day", "Jour", "Day"),
                    Column.required("value", "Montant", "Amount")),
            List.of(List.of("=HYPERLINK(\"http://x\")", LocalDate.of(2026, 6, 1), new BigDecimal("9.90"))),
            List.of(List.of("", "", new BigDecimal("9.90"))));

    @Test
    @DisplayName("Numbers are numbers, dates are dates, and a text that looks like a formula stays a text")
    void writes_what_it_is_given() throws IOException {
        var book = SheetWriter.write(List.of(SHEET), Dialect.FRENCH);

        var sheet = part(book, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("9.90").contains("46174").doesNotContain("<f>");
        assertThat(part(book, "xl/sharedStrings.xml")).contains("=HYPERLINK", "Montant");
        assertThat(part(book, "xl/workbook.xml")).contains("Ventes");
    }

    @Test
    @DisplayName("A file of text has the same rows without totals, and nothing in it runs")
    void writes_text() {
        var text = new String(
                TableWriter.write(SHEET.columns(), SHEET.texts(Dialect.FRENCH), Dialect.FRENCH),
                StandardCharsets.UTF_8);

        assertThat(text).contains("Nom;Jour;Montant").contains("'=HYPERLINK").contains(";2026-06-01;9,90");
        assertThat(text.lines()).hasSize(2);
    }

    /** The format may be read from its end alone. */
    private static String part(byte[] book, String name) throws IOException {
        var file = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.write(file, book);
            try (var zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
