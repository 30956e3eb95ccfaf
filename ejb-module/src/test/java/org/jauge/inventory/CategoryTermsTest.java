package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jauge.inventory.CategoryTerms.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("E-19")
class CategoryTermsTest {

    @ParameterizedTest(name = "E-19 on sale from {0} until {1}: at {2} {3}")
    @CsvSource({
        "2031-06-01T10:00:00Z, 2031-06-01T12:00:00Z, 2031-06-01T09:59:59.999Z, NOT_YET",
        "2031-06-01T10:00:00Z, 2031-06-01T12:00:00Z, 2031-06-01T10:00:00Z, ON_SALE",
        "2031-06-01T10:00:00Z, 2031-06-01T12:00:00Z, 2031-06-01T11:59:59.999Z, ON_SALE",
        "2031-06-01T10:00:00Z, 2031-06-01T12:00:00Z, 2031-06-01T12:00:00Z, OVER",
        ", 2031-06-01T12:00:00Z, 1999-01-01T00:00:00Z, ON_SALE",
        "2031-06-01T10:00:00Z, , 2199-01-01T00:00:00Z, ON_SALE",
        ", , 2031-06-01T10:00:00Z, ON_SALE"
    })
    void a_category_has_its_time(@Nullable Instant from, @Nullable Instant until, Instant now, Phase phase) {
        var terms = new CategoryTerms(null, from, until, false, null, false, false, "");

        assertThat(terms.phase(now)).isEqualTo(phase);
    }
}
