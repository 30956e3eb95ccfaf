package org.jauge.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration that the programs do not know would leave them behind, seen only when somebody wants to measure. */
class OrderRowsTest {

    @Test
    @DisplayName("What the programs write with SQL of their own fits the schema, and their books add up")
    void rows_fit_the_schema(@TempDir Path folder) throws Exception {
        try (var store = Store.create("derby", folder)) {
            var place = House.open(store, 1, 10, 4).get(0);
            OrderRows.makeGauges(store, place);
            try (var rows = new OrderRows(store, place)) {
                assertThat(rows.lockAll()).isEqualTo(5);
                rows.add();
                rows.commit(1);
                assertThat(rows.lockAll()).isEqualTo(4);
            }

            assertThat(Books.check(store, 1)).startsWith("1 orders in the books");
            try (var bookings = new Bookings(store, List.of(place))) {
                bookings.sold(1);
                bookings.waiting(2, Instant.now());
            }
            Sums.ALL.get(0).check(store);
        }
    }
}
