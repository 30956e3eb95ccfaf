package org.jauge.shop.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.merchant.Scope;
import org.jauge.shop.Ids;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.Visitor;
import org.jspecify.annotations.Nullable;

@Path("events/{id}/availability")
@ApplicationScoped
@NeedsScope(Scope.CATALOGUE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability")
public class EventAvailabilityResource {

    @Inject
    Shown shown;

    @GET
    @Operation(
            operationId = "eventAvailability",
            summary = "What is left at an event",
            description = "Read a moment ago: only a hold or a sale decides. Made for polling with `If-None-Match`.")
    public EventPlaces one(
            @PathParam("id") String id,
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String session) {
        return shown.of(List.of(Ids.inPath("event", id))).get(0);
    }
}
