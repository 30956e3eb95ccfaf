package org.jauge.shop.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventSearch;
import org.jauge.calendar.ShopEvent;
import org.jauge.calendar.ShopEvents;
import org.jauge.calendar.ShopRoom;
import org.jauge.inventory.EventLevels;
import org.jauge.merchant.Scope;
import org.jauge.shop.Cursor;
import org.jauge.shop.Ids;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.Queries;
import org.jauge.shop.Visitor;
import org.jspecify.annotations.Nullable;

@Path("events")
@ApplicationScoped
@NeedsScope(Scope.CATALOGUE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class EventsResource {

    @Schema(name = "EventPage", requiredProperties = "items")
    public record Page(
            List<EventLine> items,

            @Schema(description = "Pass it as `cursor`; absent on the last page.") @Nullable
            String next) {}

    @Inject
    ShopEvents events;

    @Inject
    EventLevels levels;

    @Inject
    EventReads reads;

    @Inject
    Visitor visitor;

    @GET
    @Operation(
            operationId = "events",
            summary = "Open events by start, searched by time and room",
            description =
                    "Dates, weekdays and times are local ones of each activity; every end is included. Without `from` and with `persons` only what is not over yet.")
    public Page page(
            @QueryParam("activity")
                    @Parameter(
                            description =
                                    "Only of this activity; repeat it for several, at most 50. Without it of all that the key sees.")
                    List<String> activity,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "Starts on this date or later; or not before this moment, with its offset (`2026-12-05T14:00:00+01:00`, `+` written as `%2B`).",
                            example = "2026-12-01")
                    @Nullable
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "Starts on this date or earlier; or not after this moment.",
                            example = "2026-12-31")
                    @Nullable
                    String to,
            @QueryParam("weekday")
                    @Parameter(
                            description = "Only on this day of the week, `MONDAY` to `SUNDAY`; repeat it for several.",
                            example = "SATURDAY")
                    List<String> weekday,
            @QueryParam("timeFrom")
                    @Parameter(description = "Starts at this time of the day or later.", example = "12:00")
                    @Nullable
                    String timeFrom,
            @QueryParam("timeTo")
                    @Parameter(description = "Starts at this time of the day or earlier.", example = "17:59")
                    @Nullable
                    String timeTo,
            @QueryParam("persons")
                    @Parameter(
                            description =
                                    "Only events on sale now with an emplacement that sells something and has room for so many; these are then listed with the event. Quotas are not looked at here.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"),
                            example = "4")
                    @Nullable
                    String persons,
            @QueryParam("limit") @Parameter(ref = "limit") @Nullable String limit,
            @QueryParam("cursor") @Parameter(ref = "cursor") @Nullable String cursor) {
        var size = Queries.limit(limit);
        var wanted = persons == null ? null : Queries.wholeNumber("persons", persons, 1, personsMax());
        var starts = EventSearches.starts(from, to, weekday, timeFrom, timeTo);
        var search = new EventSearch(EventSearches.activities(activity), starts, wanted);
        var after = Cursor.parse(cursor);
        var found = events.page(
                search, after == null ? Instant.EPOCH : after.instant(), after == null ? 0 : after.id(), size + 1);
        return page(found, size, wanted);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "event", summary = "One event, also when it is closed or cancelled")
    public EventDetails one(@PathParam("id") String id) {
        return EventDetails.of(reads.details(Ids.inPath("event", id)));
    }

    /** A browser may not find out more by searching than its availability tells (K-05). */
    private int personsMax() {
        return visitor.isBrowser() ? visitor.orderMax() : EventSearch.PERSONS_MAX;
    }

    private Page page(List<ShopEvent> found, int size, @Nullable Integer persons) {
        var rows = found.stream().limit(size).toList();
        var rooms = persons == null ? null : rooms(rows, persons);
        var known = levels.of(rows.stream()
                .collect(Collectors.groupingBy(
                        ShopEvent::activityId, Collectors.mapping(ShopEvent::id, Collectors.toList()))));
        var last = found.size() > size ? rows.get(size - 1) : null;
        return new Page(
                rows.stream()
                        .map(row -> EventLine.of(
                                row,
                                known.get(row.id()),
                                rooms == null ? null : rooms.getOrDefault(row.id(), List.of()),
                                !visitor.isBrowser()))
                        .toList(),
                last == null ? null : Cursor.of(last.startsAt(), last.id()).toString());
    }

    private Map<Long, List<ShopRoom>> rooms(List<ShopEvent> rows, int persons) {
        var ids = rows.stream().map(ShopEvent::id).toList();
        return events.rooms(ids, persons).stream().collect(Collectors.groupingBy(ShopRoom::eventId));
    }
}
