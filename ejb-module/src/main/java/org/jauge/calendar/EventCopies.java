package org.jauge.calendar;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jauge.activity.ActivityReads;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.WallClock;

/**
 * Copies events with all that was set at them: price list (E-11), texts, the capacity of each open emplacement (E-18),
 * the categories' own quantities (C-01), and the time of sale, as far from the start as before. Quotas start at their
 * defaults. What was sold or is held there stays where it is; a cancelled event is copied as a closed one.
 */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
@TransactionAttribute(TransactionAttributeType.NEVER) // each chunk commits by itself
public class EventCopies {

    private static final int CHUNK = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActivityReads activities;

    @Inject
    EventReads reads;

    @Inject
    CopyChunk chunk;

    @Inject
    ListDates lists;

    @Inject
    Twins twins;

    /** The same event at another local time; answers its id. */
    public long copy(long eventId, LocalDateTime start) {
        if (start == null) throw new InvalidField("start", "required", null);
        return chunk.one(reads.details(eventId).activityId(), eventId, start);
    }

    /** What copying the week with one day into that with another would make of each event; changes nothing. */
    public List<PlannedCopy> preview(long activityId, LocalDate from, LocalDate to) {
        var zone = activities.details(activityId).zone();
        var days = days(from, to);
        var events = events(activityId, monday(from), zone);
        var spans = events.stream()
                .map(event -> event.span(zone).later(days, zone))
                .filter(Objects::nonNull)
                .toList();
        var there = spans.isEmpty() ? Set.<Twins.Twin>of() : twins.around(activityId, spans);
        var known = lists.of(activityId);
        return events.stream()
                .map(event -> planned(event, days, zone, outcome(event, days, zone, there, known)))
                .toList();
    }

    /** Makes the copies that are not there yet; answers how many. */
    public int copyWeek(long activityId, LocalDate from, LocalDate to) {
        var fresh = preview(activityId, from, to).stream()
                .filter(PlannedCopy::isNew)
                .map(PlannedCopy::eventId)
                .toList();
        if (fresh.isEmpty()) throw new InvalidField("to", "nothing-to-copy", to);
        var made = 0;
        for (var first = 0; first < fresh.size(); first += CHUNK)
            made += chunk.later(
                    activityId, fresh.subList(first, Math.min(first + CHUNK, fresh.size())), days(from, to));
        return made;
    }

    private static CopyOutcome outcome(
            CalendarEvent event, long days, ZoneId zone, Set<Twins.Twin> there, Map<Long, ListDates.Dated> lists) {
        var span = event.span(zone).later(days, zone);
        if (span == null) return CopyOutcome.GAP;
        if (there.contains(Twins.Twin.of(span, event.facts(zone)))) return CopyOutcome.THERE;
        return ListDates.covers(lists, event.priceListId(), span.localDate()) ? CopyOutcome.NEW : CopyOutcome.NOT_VALID;
    }

    private static PlannedCopy planned(CalendarEvent event, long days, ZoneId zone, CopyOutcome outcome) {
        var start = LocalDateTime.ofInstant(event.startsAt(), zone);
        var facts = event.facts(zone);
        var name = (EventLine.variant(facts.theme(), facts.language()) + " " + facts.subtitle()).strip();
        return new PlannedCopy(event.id(), start, start.plusDays(days), name, outcome);
    }

    private List<CalendarEvent> events(long activityId, LocalDate monday, ZoneId zone) {
        return em.createQuery(
                        "select e from CalendarEvent e where e.merchantId = :merchant and e.activityId = :activity"
                                + " and e.startsAt >= :from and e.startsAt < :until order by e.startsAt, e.id",
                        CalendarEvent.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", activityId)
                .setParameter("from", monday.atStartOfDay(zone).toInstant())
                .setParameter("until", monday.plusWeeks(1).atStartOfDay(zone).toInstant())
                .setMaxResults(NewSeries.COUNT_MAX)
                .getResultList();
    }

    private static long days(LocalDate from, LocalDate to) {
        if (from == null || isBeyond(from)) throw new InvalidField("from", "required", from);
        if (to == null || isBeyond(to)) throw new InvalidField("to", "required", to);
        var days = ChronoUnit.DAYS.between(monday(from), monday(to));
        if (days == 0) throw new InvalidField("to", "same-week", to);
        return days;
    }

    private static boolean isBeyond(LocalDate date) {
        return date.getYear() <= WallClock.YEAR_MIN || date.getYear() >= WallClock.YEAR_MAX;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
