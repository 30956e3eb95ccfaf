package org.jauge.calendar;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** Some events of a series and how far it is by then, in a transaction of their own; not for edges. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@RolesAllowed(ACTIVITY_MANAGER)
public class SeriesChunk {

    // with a few emplacements some 500 rows, far below Derby's 5,000 that turn row locks into a table lock
    private static final int CHUNK = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActivityReads activities;

    @Inject
    CatalogueVersions versions;

    @Inject
    NewEvents newEvents;

    @Inject
    ListDates lists;

    @Inject
    Twins twins;

    @Inject
    EventTexts texts;

    @Inject
    CatalogueJournal journal;

    @Inject
    Clock clock;

    /** Writes down what is asked, and makes nothing yet. */
    public long begin(long activityId, NewSeries series) {
        caller.requireActivity(activityId);
        var zone = activities.details(activityId).zone();
        lists.require(activityId, series.facts().priceListId(), series.dates(zone));
        var run = new SeriesRun(caller.merchantId(), activityId, caller.actor(), series, zone, clock.instant());
        em.persist(run);
        em.flush();
        return run.id();
    }

    /** Makes the next events that are not there yet; whoever comes beside goes on where this one ends. */
    public boolean step(long runId) {
        var run = em.find(SeriesRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || run.merchantId() != caller.merchantId()) throw new NotFound("series", runId);
        if (run.isDone()) return false;
        versions.bump(run.activityId());
        var series = run.series(activities.details(run.activityId()).zone());
        var spans = part(run, series);
        run.advance(run.position() + spans.size(), create(run.activityId(), spans, series.facts()), clock.instant());
        return !run.isDone();
    }

    private List<EventSpan> part(SeriesRun run, NewSeries series) {
        return series.spans(activities.details(run.activityId()).zone()).stream()
                .skip(run.position())
                .limit(CHUNK)
                .toList();
    }

    private int create(long activityId, List<EventSpan> spans, EventFacts facts) {
        var there = twins.around(activityId, spans);
        var missing = spans.stream()
                .filter(span -> !there.contains(Twins.Twin.of(span, facts)))
                .toList();
        if (missing.isEmpty()) return 0;
        lists.require(
                activityId,
                facts.priceListId(),
                missing.stream().map(EventSpan::localDate).toList());
        var events = newEvents.open(activityId, missing, facts);
        var first = events.get(0);
        journal.created("series", first.id(), texts.label(first), texts.content(events));
        return missing.size();
    }
}
