package org.jauge.backoffice.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jauge.reserve.AllottedLine;
import org.jauge.reserve.AllottedRate;
import org.jauge.reserve.Counts;
import org.jauge.reserve.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReserveBoxTest {

    private static final AllottedLine MEDIA = new AllottedLine(5L, 9L, "Média", "", false, new Counts(10, 3, 0, false));
    private static final AllottedLine WITHOUT_ACCESS =
            new AllottedLine(6L, null, "", "", false, new Counts(4, 0, 0, false));

    private static ReserveBox box() {
        var rate = new AllottedRate(1, "Salle", 2, "GA", false, 50, List.of(MEDIA, WITHOUT_ACCESS));
        return new ReserveBox(rate, Map.of());
    }

    @Test
    @Tag("R-12")
    @DisplayName("R-12 a number that is left empty stays as it is: nothing of the reserve is let go")
    void an_empty_number_stays() {
        var box = box();
        box.getFields().get(0).setTotal(null);

        assertThat(box.changed()).isEmpty();
    }

    @Test
    @Tag("R-12")
    @DisplayName("R-12 a typed number is sent with the one that stood there, a typed 0 as well")
    void a_typed_number_is_sent() {
        var box = box();
        box.getFields().get(0).setTotal(12);
        box.getFields().get(1).setTotal(0);

        assertThat(box.changed()).containsExactly(new Quantity(9, 12, 10), new Quantity(0, 0, 4));
    }

    @Test
    @Tag("R-12")
    @DisplayName("R-12 the number that stood there is not sent again")
    void the_same_number_is_not_sent() {
        var box = box();
        box.getFields().get(0).setTotal(10);

        assertThat(box.changed()).isEmpty();
    }
}
