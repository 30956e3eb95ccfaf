package org.jauge.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.jauge.shared.Overloaded;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-18")
class PartlyAppliedTest {

    @Test
    @DisplayName("E-18 a file that broke off says how far it came, and whether somebody was faster or it was too busy")
    void says_what_happened() {
        var busy = new PartlyApplied(200, 250, 301, new Overloaded(1));
        var changed = new PartlyApplied(200, 250, 301, new Stale("calendar"));

        assertThat(busy.facts().values()).containsExactly(200, 250, 301, "BUSY");
        assertThat(changed.facts().values()).containsExactly(200, 250, 301, "CHANGED");
    }
}
