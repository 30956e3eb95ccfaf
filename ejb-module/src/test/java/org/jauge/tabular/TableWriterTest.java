package org.jauge.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S-06")
class TableWriterTest {

    private static final Column NAME = Column.required("name", "Nom", "Name");
    private static final Column PRICE = Column.required("price", "Prix", "Price");

    private static byte[] written(Dialect dialect, String name) {
        var price = dialect.decimal(new BigDecimal("-9.50"));
        return TableWriter.write(List.of(NAME, PRICE), List.of(List.of(name, price)), dialect);
    }

    @Test
    @DisplayName("S-06 a table is written as the spreadsheets of its language open it")
    void writes_by_language() {
        assertThat(new String(written(Dialect.of("fr"), "a;b,c"), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffNom;Prix\r\n\"a;b,c\";-9,50\r\n");
        assertThat(new String(written(Dialect.of("en"), "d"), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffName,Price\r\nd,-9.50\r\n");
    }

    @ParameterizedTest(name = "{0} is written as {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1,'=1+1",
                "@A1,'@A1",
                "+33,'+33",
                "-x,'-x",
                "'=1,''=1",
                "-12.5,-12.5",
                "'t Hof,'t Hof",
                "a=b,a=b"
            })
    @DisplayName("S-06 what a spreadsheet would run is written as text")
    void defuses(String text, String cell) {
        assertThat(Formulas.defused(text)).isEqualTo(cell);
        assertThat(Formulas.restored(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @DisplayName("S-06 a table returns as it left, in either language")
    void returns_as_it_left(Dialect dialect) {
        var table = TableReader.read(written(dialect, "'=é \"x\"\n;,"), List.of(NAME, PRICE), Bounds.SEASON);

        assertThat(table.faults().none()).isTrue();
        assertThat(table.rows().get(0).text(NAME)).isEqualTo("'=é \"x\"\n;,");
        assertThat(table.rows().get(0).decimal(PRICE)).contains(new BigDecimal("-9.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "''", "'a", "", "=", "''="})
    void apostrophes_of_their_own_stay(String text) {
        assertThat(Formulas.restored(Formulas.defused(text))).isEqualTo(text);
    }
}
