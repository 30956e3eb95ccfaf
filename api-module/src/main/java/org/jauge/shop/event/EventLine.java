package org.jauge.shop.event;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.calendar.ShopEvent;
import org.jauge.calendar.ShopRoom;
import org.jauge.gauge.Level;
import org.jauge.shop.Ids;
import org.jauge.shop.Instants;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "EventLine",
        requiredProperties = {"id", "activity", "activityName", "start", "end", "currency"})
public record EventLine(
        @Schema(examples = "1050") String id,
        @Schema(description = "Id of its activity.") String activity,
        String activityName,

        @Schema(
                description = "With the offset of the activity's zone on that day.",
                examples = "2026-12-04T20:00:00+01:00")
        OffsetDateTime start,

        OffsetDateTime end,
        String currency,

        @Schema(
                description =
                        "For calendars: how much is left of what is offered, over all emplacements and quotas. FEW is a fifth of the capacity or less; absent where nothing is offered to a guest.",
                enumeration = {"PLENTY", "FEW", "NONE"})
        @Nullable
        String level,

        @Nullable String subtitle,
        @Nullable String theme,

        @Schema(description = "The language it is held in.") @Nullable
        String language,

        @Schema(description = "Only when searched with `persons`: where there is room for so many.") @Nullable
        List<Room> emplacements) {

    @Schema(
            name = "Room",
            requiredProperties = {"id", "name"})
    public record Room(
            String id,
            String name,

            @Schema(description = "Persons it still takes; for secret keys only.") @Nullable
            Integer available) {

        private static Room of(ShopRoom room, boolean counted) {
            return new Room(Ids.of(room.emplacementId()), room.emplacement(), counted ? room.available() : null);
        }
    }

    /** @param counted whether the caller may know how many places are left */
    static EventLine of(ShopEvent event, @Nullable Level level, @Nullable List<ShopRoom> rooms, boolean counted) {
        return new EventLine(
                Ids.of(event.id()),
                Ids.of(event.activityId()),
                event.activity(),
                Instants.in(event.timeZone(), event.startsAt()),
                Instants.in(event.timeZone(), event.endsAt()),
                event.currency(),
                level == null ? null : level.name(),
                orNull(event.subtitle()),
                orNull(event.theme()),
                orNull(event.language()),
                rooms == null
                        ? null
                        : rooms.stream().map(room -> Room.of(room, counted)).toList());
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
