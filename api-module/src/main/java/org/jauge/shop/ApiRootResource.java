package org.jauge.shop;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says which API answers here, so that a shop can test its address before it has a key. */
@Path("/")
@ApplicationScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ApiRootResource {

    @Schema(requiredProperties = {"name", "version"})
    public record ApiRoot(
            @Schema(examples = "jauge") String name,
            @Schema(examples = "v1") String version) {}

    @GET
    @Operation(operationId = "root", summary = "Which API this is; needs no key")
    public ApiRoot root() {
        return new ApiRoot("jauge", "v1");
    }
}
