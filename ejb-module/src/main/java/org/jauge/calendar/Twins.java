package org.jauge.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.merchant.Caller;

/** Which events are in the calendar already: one with the same start, subtitle, theme and language is the same one. */
@Dependent
class Twins {

    /** What makes two events of an activity the same. */
    record Twin(Instant startsAt, String subtitle, String theme, String language) {

        static Twin of(EventSpan span, EventFacts facts) {
            return new Twin(span.startsAt(), facts.subtitle(), facts.theme(), facts.language());
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** Those that start between the first and the last of these. */
    Set<Twin> around(long activityId, List<EventSpan> spans) {
        var starts = spans.stream().map(EventSpan::startsAt).sorted().toList();
        return em.createQuery(
                        "select e.startsAt, e.subtitle, e.theme, e.language from CalendarEvent e"
                                + " where e.merchantId = :merchant and e.activityId = :activity"
                                + " and e.startsAt between :first and :last",
                        Object[].class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", activityId)
                .setParameter("first", starts.get(0))
                .setParameter("last", starts.get(starts.size() - 1))
                .getResultStream()
                .map(row -> new Twin((Instant) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .collect(Collectors.toSet());
    }
}
