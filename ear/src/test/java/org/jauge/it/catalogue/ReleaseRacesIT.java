package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewLine;
import org.jauge.it.Together;
import org.jauge.notification.MailKind;
import org.jauge.notification.MailLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** The same minute on two servers: both find what is due, and one lets it go. */
@Tag("A-05")
@Tag("AMB-A1")
class ReleaseRacesIT extends AttemptTest {

    private static final int NODES = 2;
    private static final int BOOKINGS = 12;

    private final Instant now = Instant.now();

    @Inject
    Together together;

    @RepeatedTest(3)
    @Tag("AMB-B4")
    @DisplayName("A-05, AMB-A1 two ticks at once release 13 bookings of two events: each once, one mail, one refund")
    void each_goes_once() throws Exception {
        var other = office.event(owner, activity);
        var due = new ArrayList<String>();
        for (var each = 0; each < BOOKINGS; each++) due.add(booked(each % 2 == 0 ? event : other));
        due.add(booked(event, other));
        var inPart = due.get(0);
        pay(inPart, "4.00");
        assertThat(room()).isEqualTo("30 = 23 + 7 + 0 [0]");

        together.rush(NODES, node -> {
            tickBookings(now.plus(Duration.ofDays(2)));
            return true;
        });

        assertThat(due).extracting(each -> read(each).header().state()).containsOnly(DossierState.CANCELLED);
        assertThat(due).extracting(each -> read(each).cancellations().size()).containsOnly(1);
        assertThat(read(inPart).cancellations().get(0).refunds()).hasSize(1);
        assertThat(read(inPart).balance().refunded()).isEqualByComparingTo("4.00");
        assertThat(released()).containsExactlyInAnyOrderElementsOf(due);
        assertThat(noted("dossier")).hasSize(due.size()).allMatch(entry -> entry.startsWith("booking-released"));
        assertThat(room()).isEqualTo("30 = 30 + 0 + 0 [0]");
        assertThat(line(other, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    /** One place at each, to be paid within a day. */
    private String booked(long... events) {
        var lines = Arrays.stream(events)
                .mapToObj(each -> new NewLine(each, place, visitor, 1))
                .toList();
        var asked = asked(BookingKind.BOOKING, null, lines, now.plus(Duration.ofDays(1)));
        return book(asked).header().number();
    }

    /** The bookings whose customers were told that they are released, once for each mail. */
    private List<String> released() {
        return office.get(owner, () -> outbox.page(null, 0, 50)).rows().stream()
                .filter(mail -> mail.kind() == MailKind.BOOKING_RELEASED)
                .map(MailLine::reference)
                .toList();
    }
}
