package org.jauge.shop.event;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.shop.Ids;
import org.jauge.shop.Instants;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Event",
        requiredProperties = {"id", "activity", "activityName", "timeZone", "start", "end", "state"})
public record EventDetails(
        String id,
        @Schema(description = "Id of its activity.") String activity,
        String activityName,
        @Schema(examples = "Europe/Paris") String timeZone,
        @Schema(examples = "2026-12-04T20:00:00+01:00") OffsetDateTime start,
        OffsetDateTime end,

        @Schema(
                description = "Only what is OPEN sells.",
                enumeration = {"OPEN", "CLOSED", "CANCELLED"})
        String state,

        @Nullable String subtitle,
        @Nullable String theme,
        @Nullable String language,

        @Schema(description = "Sells from then on; absent where it always has.") @Nullable
        OffsetDateTime saleFrom,

        @Schema(description = "Does not sell from then on; absent where it has no end.") @Nullable
        OffsetDateTime saleUntil) {

    static EventDetails of(org.jauge.calendar.EventDetails event) {
        var facts = event.facts();
        return new EventDetails(
                Ids.of(event.id()),
                Ids.of(event.activityId()),
                event.activity(),
                event.timeZone(),
                Instants.in(event.timeZone(), event.startsAt()),
                Instants.in(event.timeZone(), event.endsAt()),
                facts.state().name(),
                EventLine.orNull(facts.subtitle()),
                EventLine.orNull(facts.theme()),
                EventLine.orNull(facts.language()),
                moment(facts.sale().from(), event.timeZone()),
                moment(facts.sale().until(), event.timeZone()));
    }

    private static @Nullable OffsetDateTime moment(@Nullable LocalDateTime local, String zone) {
        return local == null ? null : local.atZone(ZoneId.of(zone)).toOffsetDateTime();
    }
}
