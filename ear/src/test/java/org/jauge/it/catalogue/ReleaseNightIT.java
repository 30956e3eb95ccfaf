package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewLine;
import org.jauge.gauge.GaugeKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many deadlines that are over in one minute. */
class ReleaseNightIT extends BookingTest {

    private static final int BOOKINGS = 24;
    private static final Duration DAY = Duration.ofDays(1);

    private final Instant tomorrow = Instant.now().plus(DAY);

    @Test
    @Tag("A-02")
    @Tag("A-05")
    @DisplayName(
            "A-02, A-05 24 bookings over two events are let go in one minute, each once; the one with more time stays")
    void releases_a_night() {
        openVisit();
        var other = office.event(owner, activity);
        office.run(owner, () -> capacities.resize(GaugeKey.emplacement(other, place), 30));
        var due = new ArrayList<String>();
        for (var each = 0; each < BOOKINGS; each++) due.add(booked(tomorrow, line(each % 2 == 0 ? event : other)));
        due.add(booked(tomorrow, line(event), line(other)));
        var later = booked(tomorrow.plus(DAY.multipliedBy(3)), line(event));

        tickBookings(tomorrow.plus(DAY));

        assertThat(due).extracting(number -> read(number).header().state()).containsOnly(DossierState.CANCELLED);
        assertThat(read(later).header().state()).isEqualTo(DossierState.BOOKED);
        assertThat(office.gauges(owner, event)).containsExactly("A 30 = 29 + 1 + 0 [0]");
        assertThat(office.gauges(owner, other)).containsExactly("A 30 = 30 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    private NewLine line(long at) {
        return new NewLine(at, place, visitor, 1);
    }

    private String booked(Instant until, NewLine... lines) {
        return book(asked(BookingKind.BOOKING, null, List.of(lines), until))
                .header()
                .number();
    }
}
