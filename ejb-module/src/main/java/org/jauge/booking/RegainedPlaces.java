package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jauge.dossier.Shields;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeReads;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Entry;
import org.jauge.inventory.Regain;
import org.jauge.inventory.Regains;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Writer;
import org.jauge.merchant.Caller;

/** What each gauge would regain by a release, locked ones and those being paid left out; changes nothing. */
@Dependent
class RegainedPlaces {

    @PersistenceContext
    EntityManager em;

    @Inject
    WaitingRows rows;

    @Inject
    Regains regains;

    @Inject
    Shields shields;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    List<Regain> of(Collection<Long> lineIds) {
        var now = clock.instant();
        var found = rows.of(lineIds);
        var paying = shields.numbers(
                caller.merchantId(), found.stream().map(WaitingRow::number).toList(), now);
        var meant = found.stream()
                .filter(row -> !row.isLockedAt(now) && !paying.contains(row.number()))
                .map(WaitingRow::lineId)
                .toList();
        if (meant.isEmpty()) return List.of();
        return gains(GaugeReads.ofLines(em, meant).stream()
                .map(units -> new HeldUnits(units.key(), units.blocked()))
                .toList());
    }

    /** The same of all that match, summed by the database; event by event. */
    List<ReleaseGain> ofAll(ReleaseFilter filter) {
        var gains = gains(rows.held(filter, clock.instant()));
        var events = events(gains.stream().map(Regain::eventId).collect(Collectors.toSet()));
        return gains.stream()
                .map(gain -> new ReleaseGain(gain, events.get(gain.eventId())))
                .sorted(Comparator.comparing(ReleaseGain::when))
                .toList();
    }

    private List<Regain> gains(List<HeldUnits> held) {
        var entries = held.stream()
                .filter(units -> units.blocked() != 0)
                .map(units -> new Entry(
                        units.key(),
                        Change.bookingEnded(Math.toIntExact(units.blocked())),
                        Cause.BOOKING_RELEASED,
                        null,
                        ""))
                .toList();
        if (entries.isEmpty()) return List.of();
        var id = RequestId.of(caller.requestOwner(), "preview", "");
        return regains.of(AdmissionRequest.taking(
                id, "", caller.merchantId(), caller.actor(), clock.instant(), List.of(), entries, Writer.nothing()));
    }

    private Map<Long, GainEvent> events(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery(
                        "select new org.jauge.booking.GainEvent(e.id, a.name, e.startsAt, a.timeZone)"
                                + " from CalendarEvent e join Activity a on a.id = e.activityId"
                                + " where e.merchantId = :merchant and e.id in :events",
                        GainEvent.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("events", ids)
                .getResultStream()
                .collect(Collectors.toMap(GainEvent::id, Function.identity()));
    }
}
