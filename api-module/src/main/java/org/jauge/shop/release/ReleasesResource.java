package org.jauge.shop.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.Releases;
import org.jauge.merchant.Scope;
import org.jauge.shop.Cursor;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.Queries;
import org.jauge.shop.RequestIds;
import org.jauge.shop.release.ReleaseAnswers.Gain;
import org.jauge.shop.release.ReleaseAnswers.Page;
import org.jauge.shop.release.ReleaseAnswers.Regains;
import org.jauge.shop.release.ReleaseAnswers.Report;
import org.jspecify.annotations.Nullable;

@Path("releases")
@ApplicationScoped
@NeedsScope(Scope.RELEASES)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class ReleasesResource {

    @Inject
    Releases releases;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "waitingLines",
            summary = "Bookings and options that wait, the most urgent first",
            description = "Of all outlets. Nothing is let go because it is listed.")
    public Page waiting(
            @BeanParam WaitingQuery query,
            @QueryParam("limit") @Parameter(ref = "limit") @Nullable String limit,
            @QueryParam("cursor") @Parameter(ref = "cursor") @Nullable String cursor) {
        var size = Queries.limit(limit);
        var after = Cursor.parse(cursor);
        var filter = query.filter();
        var found = releases.after(
                filter, after == null ? Instant.EPOCH : after.instant(), after == null ? 0 : after.id(), size + 1);
        var rows = found.stream().limit(size).toList();
        var last = found.size() > size ? rows.get(size - 1) : null;
        var now = clock.instant();
        return new Page(
                rows.stream().map(row -> WaitingAnswer.of(row, now)).toList(),
                last == null ? null : Cursor.of(last.until(), last.lineId()).toString());
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewRelease",
            summary = "What each gauge would regain",
            description = "Changes nothing. Lines that are locked or being paid are left out, as a release does.")
    public Regains preview(@RequestBody(required = true) @Valid ChosenLines body) {
        var gains = releases.preview(ChosenLines.ids(body.lines()));
        return new Regains(gains.stream().map(Gain::of).toList());
    }

    @POST
    @Operation(
            operationId = "release",
            summary = "Let lines go",
            description = "Gauges regain their places, what was paid goes back, customers are told; nothing is deleted."
                    + " Each dossier for itself: one that was paid meanwhile keeps no other from it. `If-Match` does"
                    + " not count here: many dossiers have no common ETag.")
    public Report release(
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @RequestBody(required = true) @Valid ChosenLines body) {
        return carryOut(requestId, body.lines(), ReleaseOrder.release());
    }

    @POST
    @Path("extensions")
    @Operation(
            operationId = "extendWaiting",
            summary = "Give dossiers of lines more time",
            description = "All that waits in their dossiers, by so many days. `If-Match` does not count here: many"
                    + " dossiers have no common ETag.")
    public Report extend(
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @RequestBody(required = true) @Valid MoreTime body) {
        return carryOut(requestId, body.lines(), ReleaseOrder.extend(body.days()));
    }

    @POST
    @Path("reminders")
    @Operation(operationId = "remindWaiting", summary = "Remind the customers of lines by mail")
    public Report remind(
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @RequestBody(required = true) @Valid ChosenLines body) {
        return carryOut(requestId, body.lines(), ReleaseOrder.remind());
    }

    @POST
    @Path("locks")
    @Operation(
            operationId = "lockWaiting",
            summary = "Let dossiers of lines exceed their deadlines",
            description = "Nothing lets them go before the lock ends, and until then they can be paid; never after the"
                    + " start of the event. A new lock takes the place of one that is there.")
    public Report lock(
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @RequestBody(required = true) @Valid NewLock body) {
        var until = WaitingFilters.moment("until", body.until());
        return carryOut(requestId, body.lines(), ReleaseOrder.lock(until, body.reason()));
    }

    @POST
    @Path("unlocks")
    @Operation(
            operationId = "unlockWaiting",
            summary = "Have dossiers of lines keep their deadlines again",
            description = "Those that were locked.")
    public Report unlock(
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @RequestBody(required = true) @Valid ChosenLines body) {
        return carryOut(requestId, body.lines(), ReleaseOrder.unlock());
    }

    private Report carryOut(@Nullable String requestId, @Nullable List<String> lines, ReleaseOrder order) {
        return Report.of(releases.carryOut(RequestIds.required(requestId), ChosenLines.ids(lines), order));
    }
}
