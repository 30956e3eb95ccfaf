package org.jauge.calendar;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;

/** Some events of a series, in a transaction of their own; not for edges. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@RolesAllowed(ACTIVITY_MANAGER)
public class SeriesChunk {

    @PersistenceContext
    EntityManager em;

    @Inject
    CatalogueVersions versions;

    @Inject
    NewEvents newEvents;

    @Inject
    EventTexts texts;

    @Inject
    CatalogueJournal journal;

    public int create(long activityId, List<EventSpan> spans, EventFacts facts) {
        versions.bump(activityId);
        newEvents.requirePriceList(activityId, facts.priceListId());
        var there = there(activityId, spans, facts);
        var missing =
                spans.stream().filter(span -> !there.contains(span.startsAt())).toList();
        if (missing.isEmpty()) return 0;
        var events = newEvents.open(activityId, missing, facts);
        var first = events.get(0);
        journal.created("series", first.id(), texts.label(first), texts.content(events));
        return missing.size();
    }

    private Set<Instant> there(long activityId, List<EventSpan> spans, EventFacts facts) {
        return em.createQuery(
                        "select e.startsAt from CalendarEvent e where e.merchantId = :merchant"
                                + " and e.activityId = :activity and e.startsAt between :first and :last"
                                + " and e.subtitle = :subtitle and e.theme = :theme and e.language = :language",
                        Instant.class)
                .setParameter("merchant", newEvents.merchantId())
                .setParameter("activity", activityId)
                .setParameter("first", spans.get(0).startsAt())
                .setParameter("last", spans.get(spans.size() - 1).startsAt())
                .setParameter("subtitle", facts.subtitle())
                .setParameter("theme", facts.theme())
                .setParameter("language", facts.language())
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
