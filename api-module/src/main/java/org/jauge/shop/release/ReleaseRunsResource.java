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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.booking.ReleaseGain;
import org.jauge.booking.ReleaseLauncher;
import org.jauge.booking.ReleaseRuns;
import org.jauge.booking.Releases;
import org.jauge.merchant.Scope;
import org.jauge.shop.Ids;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.RequestIds;
import org.jauge.shop.release.ReleaseAnswers.Gain;
import org.jspecify.annotations.Nullable;

/** What is done with all that match, beside the caller. */
@Path("releases/runs")
@ApplicationScoped
@NeedsScope(Scope.RELEASES)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class ReleaseRunsResource {

    @Schema(
            name = "ReleaseRunPreview",
            requiredProperties = {"count", "items"})
    public record Preview(
            @Schema(description = "How many lines match; a run wants this number.")
            int count,

            @Schema(description = "What each gauge would regain, were they let go.")
            List<Gain> items) {}

    @Inject
    Releases releases;

    @Inject
    ReleaseRuns runs;

    @Inject
    ReleaseLauncher launcher;

    @GET
    @Path("preview")
    @Operation(
            operationId = "previewReleaseRun",
            summary = "How many lines match, and what each gauge would regain, were they let go",
            description = "Changes nothing. Lines that are locked or being paid count, but no release takes them.")
    public Preview preview(@BeanParam WaitingQuery query) {
        var filter = query.filter();
        var gains = releases.previewAll(filter).stream()
                .map(ReleaseGain::gauge)
                .map(Gain::of)
                .toList();
        return new Preview(releases.count(filter), gains);
    }

    @POST
    @Operation(
            operationId = "beginReleaseRun",
            summary = "Release, remind, extend, lock or unlock all that match",
            description = "Begins and answers at once; what is booked later is not meant. It goes on by itself, dossier"
                    + " by dossier, also after a restart. A run belongs to the key that began it.")
    @APIResponse(
            responseCode = "202",
            description = "It has begun.",
            content = @Content(schema = @Schema(implementation = RunAnswer.class)))
    public Response begin(
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @RequestBody(required = true) @Valid NewReleaseRun body,
            @Context UriInfo uri) {
        var run = runs.begin(RequestIds.required(requestId), body.filter(), body.count(), body.order());
        launcher.launch(run);
        var address = uri.getAbsolutePathBuilder().path(Ids.of(run)).build();
        return Response.accepted(answer(run)).location(address).build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "releaseRun", summary = "How far a run is, and what stayed as it was")
    public RunAnswer one(@PathParam("id") String id) {
        return answer(Ids.inPath("release", id));
    }

    private RunAnswer answer(long run) {
        return RunAnswer.of(runs.progress(run));
    }
}
