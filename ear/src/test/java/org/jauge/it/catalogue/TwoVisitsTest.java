package org.jauge.it.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jauge.booking.BookingKind;
import org.jauge.calendar.EventTimes;
import org.jauge.dossier.HoldDetails;
import org.jauge.dossier.LineState;
import org.jauge.dossier.NewLine;
import org.jauge.profile.BookingSettings;
import org.jauge.profile.ConfirmationDelay;
import org.junit.jupiter.api.BeforeEach;

/** One dossier at two events: 2 places for 18.00 and, two days later, 3 for 27.00; each to be paid the day before. */
abstract class TwoVisitsTest extends BookingTest {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final LocalDate first = LocalDate.now(PARIS).plusDays(3);
    final LocalDate second = first.plusDays(2);

    long early;
    long late;

    @BeforeEach
    void openTwoVisits() {
        openVisit();
        office.run(owner, () -> {
            var version = rules.settings(activity).version();
            var eve = new ConfirmationDelay(null, 1);
            rules.change(activity, version, new BookingSettings(true, eve, null, null));
        });
        early = visit(first);
        late = visit(second);
    }

    private long visit(LocalDate day) {
        var start = day.atTime(11, 0);
        var times = new EventTimes(start, start.plusHours(2));
        var facts = office.facts(owner, activity);
        return office.get(owner, () -> office.events.create(activity, times, facts));
    }

    String booked() {
        var lines = List.of(new NewLine(early, place, visitor, 2), new NewLine(late, place, visitor, 3));
        return book(asked(BookingKind.BOOKING, null, lines, null)).header().number();
    }

    /** The first moment after the deadline of what is that day: it ends the day before. */
    static Instant over(LocalDate day) {
        return day.atStartOfDay(PARIS).toInstant();
    }

    /** What became of each line, by event. */
    Map<Long, LineState> states(String number) {
        return read(number).lines().stream()
                .collect(Collectors.toMap(HoldDetails.HoldLine::eventId, HoldDetails.HoldLine::state));
    }
}
