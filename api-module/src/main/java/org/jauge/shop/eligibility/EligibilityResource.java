package org.jauge.shop.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.inventory.Eligibility;
import org.jauge.merchant.Scope;
import org.jauge.shop.Ids;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.Visitor;
import org.jspecify.annotations.Nullable;

@Path("events/{id}/eligibility")
@ApplicationScoped
@NeedsScope(Scope.CATALOGUE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability")
public class EligibilityResource {

    @Inject
    Eligibility eligibility;

    @Inject
    Visitor visitor;

    @GET
    @Operation(
            operationId = "eligibility",
            summary = "Which gate lets somebody buy or book at an event, and why not",
            description =
                    "Of the customer who is signed in, else of whom the shop does not know. Whether anything is left stands in `availability`.")
    public EventGates one(
            @PathParam("id") String id,
            @QueryParam("audience")
                    @Parameter(
                            description =
                                    "Id of an audience to preview: what it would be told. To name one gives no right to book.")
                    @Nullable
                    String audience,
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String session) {
        var asked = audience == null ? null : (Long) Ids.inField("audience", audience);
        var event = Ids.inPath("event", id);
        return EventGates.of(eligibility.of(event, visitor.pointOfSaleId(), asked, visitor.customer()));
    }
}
