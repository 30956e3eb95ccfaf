package org.jauge.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jauge.merchant.AudienceRight;
import org.jspecify.annotations.Nullable;

/** Where the periods of an activity's profiles overlap, who may do what: between two moments nothing changes (B-08). */
record Timeline(List<Span> spans) {

    /** @param from open where nothing began before, {@code until} where nothing ends after */
    record Span(@Nullable Instant from, @Nullable Instant until, List<Grant> grants, SortedSet<String> profiles) {

        boolean includes(Instant now) {
            return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
        }
    }

    /**
     * What one audience may do at one outlet.
     *
     * @param partly not with every category or at every event
     */
    record Grant(Operation operation, long pointOfSaleId, long audienceId, boolean partly) {}

    static Timeline of(Collection<ProfileValues> profiles, Collection<AudienceRight> admitted) {
        var active = profiles.stream().filter(ProfileValues::isActive).toList();
        var ends = new TreeSet<Instant>();
        for (var profile : active)
            Stream.of(profile.period().from(), profile.period().until())
                    .filter(Objects::nonNull)
                    .forEach(ends::add);
        var spans = new ArrayList<Span>();
        @Nullable Instant from = null;
        for (var end : ends) {
            spans.add(span(from, end, active, admitted));
            from = end;
        }
        spans.add(span(from, null, active, admitted));
        return new Timeline(List.copyOf(spans));
    }

    private static Span span(
            @Nullable Instant from,
            @Nullable Instant until,
            List<ProfileValues> profiles,
            Collection<AudienceRight> admitted) {
        var moment = from != null ? from : until == null ? Instant.EPOCH : until.minusNanos(1);
        var running =
                profiles.stream().filter(profile -> profile.runsAt(moment)).toList();
        var grants = new ArrayList<Grant>();
        for (var operation : Operation.values())
            for (var right : admitted)
                if (operation.isAdmittedBy(right)) grants.addAll(grants(operation, right, running));
        var names = new TreeSet<String>();
        running.forEach(profile -> names.add(profile.name()));
        return new Span(from, until, List.copyOf(grants), names);
    }

    private static List<Grant> grants(Operation operation, AudienceRight right, List<ProfileValues> running) {
        var granting = running.stream()
                .filter(profile -> profile.operations().contains(operation))
                .filter(profile -> profile.pointsOfSale().includes(right.pointOfSaleId()))
                .filter(profile -> profile.audiences().includes(right.audienceTypeId()))
                .toList();
        if (granting.isEmpty()) return List.of();
        var whole = granting.stream()
                .anyMatch(profile -> profile.categories().all()
                        && profile.eventDates().isAlways()
                        && profile.quantities().equals(Quantities.ANY));
        return List.of(new Grant(operation, right.pointOfSaleId(), right.audienceTypeId(), !whole));
    }
}
