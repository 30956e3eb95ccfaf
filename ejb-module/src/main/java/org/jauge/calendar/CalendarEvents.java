package org.jauge.calendar;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.AlreadySold;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.activity.Sold;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;

/** Enters and changes single events. */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
public class CalendarEvents {

    static final String SUBJECT = "event";

    @PersistenceContext
    EntityManager em;

    @Inject
    ActivityReads activities;

    @Inject
    CatalogueVersions versions;

    @Inject
    NewEvents newEvents;

    @Inject
    ListDates lists;

    @Inject
    EventTexts texts;

    @Inject
    CatalogueJournal journal;

    /** The event opens with a gauge for each active emplacement, at its default capacity (E-17). */
    public long create(long activityId, EventTimes times, EventFacts facts) {
        versions.bump(activityId);
        var list = lists.require(activityId, facts.priceListId());
        var span = EventSpan.of(times, activities.details(activityId).zone());
        list.require(span.localDate());
        var event = newEvents.open(activityId, List.of(span), facts).get(0);
        journal.created(SUBJECT, event.id(), texts.label(event), texts.content(event));
        return event.id();
    }

    /** The start can be changed only while nothing is sold or held there. */
    public void change(long id, long version, EventTimes times, EventFacts facts) {
        var activityId = activityOf(id);
        versions.bump(activityId);
        var event = em.find(CalendarEvent.class, id);
        if (event.version() != version) throw new Stale(SUBJECT);
        var list = lists.require(activityId, facts.priceListId());
        var before = texts.content(event);
        var zone = activities.details(activityId).zone();
        var span = EventSpan.of(times, zone);
        if (!span.startsAt().equals(event.startsAt()) && Sold.inEvent(em, id)) throw new AlreadySold("start");
        if (event.isRepricedBy(span, facts.priceListId())) list.require(span.localDate());
        event.reschedule(span);
        event.describe(facts, zone);
        journal.changed(SUBJECT, id, texts.label(event), before, texts.content(event));
    }

    private long activityOf(long id) {
        return em.createQuery(
                        "select e.activityId from CalendarEvent e where e.id = :id and e.merchantId = :merchant",
                        Long.class)
                .setParameter("id", id)
                .setParameter("merchant", newEvents.merchantId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(SUBJECT, id));
    }
}
