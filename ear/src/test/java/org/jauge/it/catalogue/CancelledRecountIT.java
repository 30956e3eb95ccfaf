package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.dossier.PlaceFate.RELEASED;

import jakarta.inject.Inject;
import org.jauge.category.Composition;
import org.jauge.dossier.QuotaRecounts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A quota that counts tickets only after some of their line were cancelled. */
@Tag("AMB-Q5")
class CancelledRecountIT extends CancellationTest {

    @Inject
    QuotaRecounts recounts;

    @Test
    @Tag("C-08")
    @Tag("Q-14")
    @DisplayName("AMB-Q5, C-08 a recount counts the valid tickets of a line, and a later cancellation gives one back")
    void counts_what_is_left_of_a_line() {
        openEvening(false);
        var late = sold("Tardif", Composition.none(), "12.00");
        var number = sell(late, 3);
        cancel(number, 1, RELEASED);
        tick(late);

        office.run(owner, () -> recounts.count(late, quota));

        assertThat(line(DRINK)).isEqualTo("25 = 23 + 0 + 2 [2]");
        assertThat(office.differences(owner)).isEmpty();
        cancel(number, 1, RELEASED);
        assertThat(line(DRINK)).isEqualTo("25 = 24 + 0 + 1 [1]");
        assertThat(office.differences(owner)).isEmpty();
    }

    private void tick(long category) {
        office.run(owner, () -> {
            var known = reads.details(category);
            categories.change(category, known.version(), known.values(), Composition.ticking(quota));
        });
    }
}
