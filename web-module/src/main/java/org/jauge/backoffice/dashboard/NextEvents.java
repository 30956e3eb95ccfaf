package org.jauge.backoffice.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventReads;
import org.jauge.inventory.Availability;
import org.jauge.inventory.EventAvailability.EmplacementAvailability;
import org.jauge.merchant.Merchants;
import org.jspecify.annotations.Nullable;

/** The next events of all activities in sight, with the line of each emplacement. */
@Named
@RequestScoped
public class NextEvents {

    private static final int SHOWN = 6;

    /** An event and the gauges of its emplacements. */
    public record Next(EventLine event, List<EmplacementAvailability> places) {

        public Next {
            places = List.copyOf(places);
        }
    }

    @Inject
    EventReads events;

    @Inject
    Availability availability;

    @Inject
    Merchants merchants;

    @Inject
    Clock clock;

    private @Nullable List<Next> shown;

    public List<Next> getShown() {
        if (shown == null) shown = read();
        return shown;
    }

    private List<Next> read() {
        var today = LocalDate.now(clock.withZone(ZoneId.of(merchants.details().timeZone())));
        var lines =
                events.page(new EventFilter(null, today, null, null), 0, SHOWN).rows();
        var left = availability.of(lines.stream().map(EventLine::id).toList());
        return IntStream.range(0, lines.size())
                .mapToObj(at -> new Next(lines.get(at), left.get(at).emplacements()))
                .toList();
    }
}
