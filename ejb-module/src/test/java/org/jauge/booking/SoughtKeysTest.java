package org.jauge.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A-01")
class SoughtKeysTest {

    @ParameterizedTest(name = "A-01 at {0}, an older node having booked on 4 May at noon, its bookings are sought: {1}")
    @CsvSource({
        "2026-05-04T12:00:00Z, true",
        "2026-05-04T12:09:59Z, false",
        "2026-05-04T12:10:00Z, true",
        "2026-05-05T11:50:59Z, true",
        "2026-05-05T12:00:00Z, false",
        "2026-05-06T02:50:00Z, false",
        "2026-05-06T03:00:30Z, true",
        "2026-05-06T03:10:00Z, false"
    })
    void seeks_while_an_older_node_may_book(Instant now, boolean due) {
        assertThat(SoughtKeys.isDue(Instant.parse("2026-05-04T12:00:00Z"), now)).isEqualTo(due);
    }
}
