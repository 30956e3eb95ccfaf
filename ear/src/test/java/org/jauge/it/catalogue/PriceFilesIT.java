package org.jauge.it.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jauge.pricing.PriceFiles;
import org.jauge.pricing.PriceImport;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A price list that is taken out as a file and brought back. */
@Tag("E-10")
class PriceFilesIT extends KiosqueTest {

    @Inject
    PriceFiles files;

    private long list() {
        return office.priceList(owner, activity);
    }

    private String written() {
        return new String(office.get(owner, () -> files.written(list(), Dialect.FRENCH)), UTF_8);
    }

    private PriceImport read(String file) {
        return office.get(owner, () -> files.read(list(), file.getBytes(UTF_8)));
    }

    private void apply(PriceImport found) {
        office.run(owner, () -> priceLists.change(list(), found.version(), "Tarifs", found.cells()));
    }

    @Test
    @DisplayName("E-10 what was changed in the file is changed in the list; one look is applied once")
    void changes_a_list_by_a_file() {
        assertThat(written()).contains("Adulte;10,00");
        var found = read(written().replace("10,00", "12,5"));
        assertThat(cells(adult)).as("nothing is changed by looking").containsExactly("A true 10.00");

        apply(found);

        assertThat(cells(adult)).containsExactly("A true 12.50");
        assertRefused(Stale.class, () -> apply(found));
        apply(read("category,A\nAdulte,\n"));
        assertThat(cells(adult)).containsExactly("A false 12.50");
    }

    @Test
    @DisplayName("E-10 a wrong line is named, and nothing of the file changes anything; another's list is not there")
    void refuses_a_wrong_file() {
        var found = read("Catégorie;A\nAdulte;11\nEnfant;5\n");

        assertThat(found.faults()).containsExactly(new Fault(3, "category", "unknown", "Enfant"));
        assertThat(found.cells()).isEmpty();
        var list = list();
        var stranger = office.open();
        assertRefused(NotFound.class, () -> office.run(stranger, () -> files.written(list, Dialect.ENGLISH)));
    }
}
