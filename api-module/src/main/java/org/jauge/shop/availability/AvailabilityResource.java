package org.jauge.shop.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.merchant.Scope;
import org.jauge.shop.Ids;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.Versioned;
import org.jauge.shop.Visitor;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

@Path("availability")
@ApplicationScoped
@NeedsScope(Scope.CATALOGUE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability")
public class AvailabilityResource {

    private static final int EVENTS_MAX = 50;

    @Schema(name = "AvailabilityList", requiredProperties = "items")
    public record Several(
            @Schema(description = "In the order asked.") List<EventPlaces> items) implements Versioned {

        @Override
        public Record withoutMoment() {
            return new Several(items.stream().map(EventPlaces::withoutMoment).toList());
        }
    }

    @Inject
    Shown shown;

    @GET
    @Operation(operationId = "availability", summary = "What is left at several events, at most 50")
    public Several several(
            @QueryParam("event")
                    @Parameter(
                            description = "Repeat it for each event.",
                            required = true,
                            schema = @Schema(minItems = 1, maxItems = EVENTS_MAX))
                    List<String> event,
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String session) {
        if (event.isEmpty()) throw new BadInput("event", "required", null);
        if (event.size() > EVENTS_MAX) throw new BadInput("event", "too-many", String.valueOf(event.size()));
        var ids = event.stream().map(id -> Ids.inField("event", id)).distinct().toList();
        return new Several(shown.of(ids));
    }
}
