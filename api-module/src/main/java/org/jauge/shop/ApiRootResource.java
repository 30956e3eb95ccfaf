package org.jauge.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says which API answers here, so that a shop can test its address before it has a key. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApiRootResource {

    public record ApiRoot(String name, String version) {}

    @GET
    public ApiRoot root() {
        return new ApiRoot("jauge", "v1");
    }
}
