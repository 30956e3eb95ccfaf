package org.jauge.shop.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.merchant.AudienceLine;
import org.jauge.merchant.Audiences;
import org.jauge.merchant.Scope;
import org.jauge.shop.Ids;
import org.jauge.shop.NeedsScope;

@Path("audiences")
@ApplicationScoped
@NeedsScope(Scope.CONTACTS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal space")
public class AudiencesResource {

    @Schema(name = "AudienceList", requiredProperties = "items")
    public record All(
            @Schema(description = "In the merchant's order.")
            List<Audience> items) {}

    @Schema(
            name = "Audience",
            requiredProperties = {"id", "name"})
    public record Audience(
            @Schema(examples = "1002") String id,
            @Schema(examples = "Schools") String name) {}

    @Inject
    Audiences audiences;

    @GET
    @Operation(operationId = "audiences", summary = "The audiences that a contact can belong to; secret keys only")
    public All all() {
        return new All(audiences.lines().stream()
                .filter(AudienceLine::active)
                .map(line -> new Audience(Ids.of(line.id()), line.name()))
                .toList());
    }
}
