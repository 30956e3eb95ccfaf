package org.jauge.profile;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jauge.activity.ActivityReads;
import org.jauge.merchant.Caller;
import org.jauge.profile.ProfileItem.Kind;

/** Shows how the profiles of an activity overlap, in words (B-08). */
@Stateless
@RolesAllowed(READER)
public class Timelines {

    @PersistenceContext
    EntityManager em;

    @Inject
    ActivityReads activities;

    @Inject
    OutletRights outlets;

    @Inject
    OwnThings own;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public List<TimelineRow> of(long activityId) {
        var activity = activities.details(activityId);
        var profiles = GateRows.profiles(em, caller.merchantId()).stream()
                .filter(profile -> profile.activities().includes(activity.id()))
                .toList();
        var names = new Names(own.names(Kind.POINT_OF_SALE), own.names(Kind.AUDIENCE));
        var now = clock.instant();
        return Timeline.of(profiles, outlets.open()).spans().stream()
                .map(span -> new TimelineRow(
                        span.from(),
                        span.until(),
                        span.includes(now),
                        names.of(Operation.SALE, span),
                        names.of(Operation.BOOKING, span),
                        names.of(Operation.OPTION, span),
                        List.copyOf(span.profiles())))
                .toList();
    }

    /** Outlets and audiences by id. */
    private record Names(Map<Long, String> outlets, Map<Long, String> audiences) {

        /** Whole rights before those in part, outlet by outlet. */
        List<TimelineRow.Who> of(Operation operation, Timeline.Span span) {
            SortedMap<String, TreeSet<String>> whole = new TreeMap<>();
            SortedMap<String, TreeSet<String>> parts = new TreeMap<>();
            for (var grant : span.grants()) {
                if (grant.operation() != operation) continue;
                (grant.partly() ? parts : whole)
                        .computeIfAbsent(outlets.getOrDefault(grant.pointOfSaleId(), ""), none -> new TreeSet<>())
                        .add(audiences.getOrDefault(grant.audienceId(), ""));
            }
            return Stream.concat(told(whole, false), told(parts, true)).toList();
        }

        private static Stream<TimelineRow.Who> told(SortedMap<String, TreeSet<String>> found, boolean partly) {
            return found.entrySet().stream()
                    .map(each -> new TimelineRow.Who(each.getKey(), String.join(", ", each.getValue()), partly));
        }
    }
}
