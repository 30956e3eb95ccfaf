package org.jauge.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S-06")
class TableReaderTest {

    private static final Column START = Column.required("start", "Début", "Start");
    private static final Column THEME = Column.optional("theme", "Thème", "Theme");
    private static final List<Column> COLUMNS = List.of(START, THEME);
    private static final Bounds BOUNDS = new Bounds(200, 3, 10);

    private static Table read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Table read(byte[] content) {
        return TableReader.read(content, COLUMNS, BOUNDS);
    }

    private static Row row(String cell) {
        return read("start\n\"" + cell + "\"").rows().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Début;Thème\n1;é",
                "\ufeffTHEME,start\r\né,1",
                "\"debut\",\"theme\"\n\"1\",\"é\"",
                "\n start ; Theme ;\n\n1;é;\n;;\n",
                "Start;Theme;\r1;é;",
            })
    @DisplayName("S-06 separator, order, case and language of the headers do not matter, nor do empty lines")
    void knows_its_columns(String text) {
        var table = read(text);

        assertThat(table.faults().kept()).isEmpty();
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).text(START)).isEqualTo("1");
        assertThat(table.rows().get(0).text(THEME)).isEqualTo("é");
    }

    @Test
    @DisplayName("S-06 letters of an older Windows are read as such")
    void reads_windows_letters() {
        var table = read("Début;Thème\n1;œuvre à 5 €".getBytes(Charset.forName("windows-1252")));

        assertThat(table.rows().get(0).text(THEME)).isEmpty(); // of 11 characters, and 10 are allowed
        assertThat(table.faults().kept()).containsExactly(new Fault(2, "theme", "too-long", "œuvre à 5 €"));
    }

    @Test
    @DisplayName("S-06 a fault names the line of the file, the column and the rule")
    void names_line_column_and_rule() {
        var table = read("start;Thème;Colour\n1;\"two\nlines\";red\n2;x;;more\n");

        assertThat(table.faults().kept())
                .containsExactly(
                        new Fault(1, "Colour", "unknown-column", "Colour"), new Fault(4, "", "too-many-cells", "more"));
        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 4);
    }

    @Test
    @DisplayName("S-06 a column that is missing, stands there twice, or a quote that does not end are named")
    void names_broken_headers() {
        assertThat(read("theme;Thème\nx;y").faults().kept())
                .extracting(Fault::rule)
                .containsExactly("twice", "missing-column");
        assertThat(read("start\n1\n\"2\"x\n").faults().kept()).containsExactly(new Fault(3, "", "bad-quotes", ""));
        assertThat(read("start\n1\n\"2\n3").faults().count()).isEqualTo(1);
    }

    @Test
    @DisplayName("S-06 a file of too many bytes or rows, of none, or no text at all is refused")
    void stays_within_bounds() {
        assertThat(read("start\n1\n2\n3").rows()).hasSize(3);
        assertThat(read("start\n" + " ".repeat(194)).rows()).isEmpty();
        refused("start\n1\n2\n3\n4", "too-many");
        refused("start\n" + " ".repeat(195), "too-large");
        refused(" \n", "required");
        refused("PK\0\0", "not-text");
        refused("\u00ff\u0081", "not-text");
    }

    private static void refused(String latin, String rule) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> read(latin.getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "9.5|9.5",
                "9,50|9.50",
                "1 234,5|1234.5",
                "1,234.5|1234.5",
                "1.234,5|1234.5",
                "-3|-3",
                "1,234|1.234"
            })
    void reads_decimals_with_point_or_comma(String typed, BigDecimal number) {
        assertThat(row(typed).decimal(START)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1,2,3", "1.2.3", "1e9", "--1", ".", "1.2.345,6", "٣"})
    void refuses_what_is_no_number(String typed) {
        var table = read("start\n\"" + typed + "\"");

        assertThat(table.rows().get(0).decimal(START)).isEmpty();
        assertThat(table.faults().kept()).extracting(Fault::rule).containsExactly("not-a-number");
    }

    @Test
    void reads_whole_numbers_dates_times_and_words() {
        var words = new Words<Boolean>().with(true, "oui", "yes").with(false, "non", "no");

        assertThat(row("12").whole(START)).contains(12L);
        assertThat(row("1.5").whole(START)).isEmpty();
        assertThat(row("2026-2-28").date(START)).contains(LocalDate.of(2026, 2, 28));
        assertThat(row("01/03/2026").date(START)).contains(LocalDate.of(2026, 3, 1));
        assertThat(row("29/02/2026").date(START)).isEmpty();
        assertThat(row("9h05").time(START)).contains(LocalTime.of(9, 5));
        assertThat(row("14h").time(START)).contains(LocalTime.of(14, 0));
        assertThat(row("24:00").time(START)).isEmpty();
        assertThat(row("OUI").word(START, words)).contains(true);
        assertThat(row("peut").word(START, words)).isEmpty();
        assertThat(read("start;theme\n;x").rows().get(0).word(START, words)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is a moment")
    @ValueSource(strings = {"2026-12-05 14:30", "2026-12-05T14:30", "05/12/2026 14h30", "5.12.2026  14:30:00"})
    void reads_moments(String typed) {
        var table = moment(typed);

        assertThat(table.rows().get(0).moment(START)).contains(LocalDateTime.of(2026, 12, 5, 14, 30));
        assertThat(table.faults().none()).isTrue();
    }

    @ParameterizedTest(name = "{0} is no moment")
    @ValueSource(strings = {"2026-12-05", "31/11/2026 14:00", "2026-12-05 24:00", "14:30 2026-12-05"})
    void refuses_what_is_no_moment(String typed) {
        var table = moment(typed);

        assertThat(table.rows().get(0).moment(START)).isEmpty();
        assertThat(table.faults().kept()).extracting(Fault::rule).containsExactly("not-a-moment");
    }

    private static Table moment(String typed) {
        var content = ("start\n" + typed).getBytes(StandardCharsets.UTF_8);
        return TableReader.read(content, COLUMNS, new Bounds(200, 3, 30));
    }
}
