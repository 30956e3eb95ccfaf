package org.jauge.calendar;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jauge.activity.ActivityReads;

/** Enters whole series of events. Dates are checked before the first is written; they are written in chunks. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NEVER) // each chunk commits by itself
@RolesAllowed(ACTIVITY_MANAGER)
public class EventSeries {

    // with a few emplacements some 500 rows, far below Derby's 5,000 that turn row locks into a table lock
    private static final int CHUNK = 100;

    @Inject
    ActivityReads activities;

    @Inject
    SeriesChunk chunk;

    public SeriesOutcome create(long activityId, NewSeries series) {
        var zone = activities.details(activityId).zone();
        var spans = series.starts().stream()
                .map(start -> EventSpan.lasting(start, series.duration(), zone))
                .toList();
        var created = 0;
        for (var first = 0; first < spans.size(); first += CHUNK)
            created += chunk.create(activityId, part(spans, first), series.facts());
        return new SeriesOutcome(created, spans.size() - created);
    }

    private static List<EventSpan> part(List<EventSpan> spans, int first) {
        return spans.subList(first, Math.min(first + CHUNK, spans.size()));
    }
}
