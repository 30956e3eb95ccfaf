package org.jauge.pricing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jauge.category.CategoryLine;
import org.jauge.category.ItemType;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.shared.DateSpan;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("E-10")
class PriceTableTest {

    private static final long A = 1;
    private static final long B = 2;
    private static final long ADULT = 11;
    private static final long SHIRT = 12;
    private static final long PAIR = 13;

    private static final PriceGrid GRID = new PriceGrid(
            5,
            7,
            3,
            new ListValues("Tarifs", DateSpan.always()),
            "EUR",
            List.of(category(ADULT, "Adulte", 0), category(SHIRT, "T-shirt; rouge", 0), category(PAIR, "Couple", 2)),
            List.of(
                    new EmplacementLine(A, "A", 1, 40, true, false),
                    new EmplacementLine(B, "Salle B", 2, 20, true, false)),
            List.of(
                    Cell.offered(A, ADULT, "30"),
                    new Cell(B, ADULT, false, new BigDecimal("25.00")),
                    Cell.offered(A, SHIRT, "0"),
                    Cell.offered(B, PAIR, "0")));

    private static CategoryLine category(long id, String name, int components) {
        return new CategoryLine(
                id, name, name, "", 1, ItemType.PERSON, false, 1, 0, components, true, "", false, false, true, true);
    }

    private static PriceImport read(String file) {
        return new PriceTable(GRID).read(file.getBytes(UTF_8));
    }

    @Test
    @DisplayName("E-10 written out: empty is not offered, 0.00 is free, a bundle's price is the sum of its parts")
    void is_written() {
        assertThat(new String(new PriceTable(GRID).written(Dialect.FRENCH), UTF_8))
                .isEqualTo(
                        "\ufeffCatégorie;A;Salle B\r\nAdulte;30,00;\r\n\"T-shirt; rouge\";0,00;\r\nCouple;;somme\r\n");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @DisplayName("E-10 a list that comes back as it went changes nothing, in either language")
    void comes_back(Dialect dialect) {
        var read = new PriceTable(GRID).read(new PriceTable(GRID).written(dialect));

        assertThat(read.faults()).isEmpty();
        assertThat(read.changes()).isEmpty();
        assertThat(read.same()).isEqualTo(6);
        assertThat(read.version()).isEqualTo(7);
    }

    @Test
    @DisplayName("E-10 what differs changes; what is emptied keeps its price for later; what is left out stays")
    void finds_what_differs() {
        var read = read("category,salle b,A\nAdulte,26.5,\nCouple,,SUM\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.cells())
                .containsExactlyInAnyOrder(
                        new Cell(A, ADULT, false, new BigDecimal("30")),
                        Cell.offered(B, ADULT, "26.50"),
                        new Cell(A, PAIR, true, BigDecimal.ZERO),
                        new Cell(B, PAIR, false, new BigDecimal("0")));
        assertThat(read.same()).isZero();
    }

    @ParameterizedTest(name = "E-10 {0} is refused: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Adulte;-1|A|negative",
                "Adulte;1,005|A|too-many-decimals",
                "Adulte;1e3|A|not-a-number",
                "Adulte;9999999999|A|too-large",
                "Couple;12|A|unknown",
                "Enfant;1|category|unknown",
                ";1|category|required",
            })
    void names_line_and_column(String line, String column, String rule) {
        var read = read("Catégorie;A\n\"T-shirt; rouge\";2\n" + line + "\n");

        assertThat(read.isRefused()).isTrue();
        assertThat(read.changes()).as("none of the others either").isEmpty();
        assertThat(read.faults())
                .singleElement()
                .returns(3, Fault::line)
                .returns(column, Fault::column)
                .returns(rule, Fault::rule);
    }

    @Test
    @DisplayName("E-10 a category that stands there twice, a column that is no emplacement: all faults at once")
    void names_all_faults() {
        var read = read("Catégorie;A;C\nAdulte;1;1\nAdulte;2;2\n");

        assertThat(read.faults()).extracting(Fault::rule).containsExactly("unknown-column", "twice");
        assertThat(read.faultCount()).isEqualTo(2);
    }
}
