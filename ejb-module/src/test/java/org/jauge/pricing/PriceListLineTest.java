package org.jauge.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jauge.shared.DateSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-11")
class PriceListLineTest {

    private static final LocalDate JULY = LocalDate.of(2031, 7, 1);
    private static final PriceListLine WINTER = new PriceListLine(1, "Hiver", true, 0, null, JULY.minusDays(1));
    private static final PriceListLine SUMMER = new PriceListLine(2, "Été", false, 0, JULY, null);
    private static final PriceListLine ALWAYS = new PriceListLine(3, "Toujours", false, 0, DateSpan.always());

    @Test
    @DisplayName("E-11 an event starts with the preferred list, else with one that is valid on its day")
    void prefers_a_list_of_the_day() {
        var lists = List.of(ALWAYS, WINTER, SUMMER);

        assertThat(PriceListLine.usual(lists, JULY.minusDays(1))).contains(WINTER);
        assertThat(PriceListLine.usual(lists, JULY)).contains(ALWAYS);
        assertThat(PriceListLine.usual(List.of(WINTER, SUMMER), JULY)).contains(SUMMER);
        assertThat(PriceListLine.usual(List.of(WINTER), JULY))
                .as("then at least the one that is preferred")
                .contains(WINTER);
        assertThat(PriceListLine.usual(List.of(), JULY)).isEmpty();
    }
}
