package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightsTest {

    @ParameterizedTest(name = "C-08, S-08 at {0} the last night in {1} began at {2}")
    @CsvSource({
        "2026-07-02T00:59:59Z, Europe/Paris, 2026-07-01T01:00:00Z",
        "2026-07-02T01:00:00Z, Europe/Paris, 2026-07-02T01:00:00Z",
        "2026-07-02T21:00:00Z, Europe/Paris, 2026-07-02T01:00:00Z",
        "2026-07-02T06:59:00Z, America/Toronto, 2026-07-01T07:00:00Z",
        "2026-07-02T07:00:00Z, America/Toronto, 2026-07-02T07:00:00Z",
        "2026-03-29T01:30:00Z, Europe/Paris, 2026-03-29T01:00:00Z",
        "2026-03-29T01:30:00Z, Europe/Helsinki, 2026-03-29T01:00:00Z"
    })
    @Tag("C-08")
    void a_night_begins_at_three(String now, String zone, String night) {
        assertThat(Nights.last(Instant.parse(now), ZoneId.of(zone))).isEqualTo(Instant.parse(night));
    }
}
