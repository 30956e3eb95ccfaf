package org.jauge.calendar;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;

/**
 * Enters whole series of events: looked at first, written down, then made in chunks, each of which also moves on how far
 * the series is. Broken off anywhere, it is gone on with from there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NEVER) // each chunk commits by itself
@RolesAllowed(ACTIVITY_MANAGER)
public class EventSeries {

    /** Longer than any chunk takes; then whoever worked on it is gone. */
    private static final Duration STILL = Duration.ofSeconds(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActivityReads activities;

    @Inject
    SeriesChunk chunk;

    @Inject
    SeriesLauncher launcher;

    @Inject
    ListDates lists;

    @Inject
    Twins twins;

    @Inject
    Clock clock;

    /** What it would make; changes nothing. */
    public SeriesPreview preview(long activityId, NewSeries series) {
        var zone = activities.details(activityId).zone();
        var spans = series.spans(zone);
        var around = twins.around(activityId, spans);
        var there = spans.stream()
                .filter(span -> around.contains(Twins.Twin.of(span, series.facts())))
                .count();
        return new SeriesPreview(
                spans.size(),
                (int) there,
                start(spans.get(0), zone),
                start(spans.get(spans.size() - 1), zone),
                series.gaps(zone),
                outside(activityId, series, zone));
    }

    private List<LocalDate> outside(long activityId, NewSeries series, ZoneId zone) {
        var valid = lists.require(activityId, series.facts().priceListId()).valid();
        return series.dates(zone).stream().filter(date -> !valid.covers(date)).toList();
    }

    private static LocalDateTime start(EventSpan span, ZoneId zone) {
        return LocalDateTime.ofInstant(span.startsAt(), zone);
    }

    /** Enters it to the end. */
    public SeriesOutcome create(long activityId, NewSeries series) {
        var id = chunk.begin(activityId, series);
        launcher.run(id);
        return own(id).outcome();
    }

    /** Begins to enter it and returns at once; answers the id under which one sees how far it is. */
    public long start(long activityId, NewSeries series) {
        var id = chunk.begin(activityId, series);
        launcher.launch(id);
        return id;
    }

    /** Goes on with one that broke off; harmless beside whoever still works on it. */
    public void resume(long id) {
        if (own(id).isDone()) throw new Stale("series");
        launcher.launch(id);
    }

    public SeriesProgress progress(long id) {
        return own(id).progress(clock.instant().minus(STILL));
    }

    private SeriesRun own(long id) {
        var run = em.find(SeriesRun.class, id);
        if (run == null || run.merchantId() != caller.merchantId()) throw new NotFound("series", id);
        caller.requireActivity(run.activityId());
        return run;
    }
}
