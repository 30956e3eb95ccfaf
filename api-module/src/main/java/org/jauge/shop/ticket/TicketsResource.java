package org.jauge.shop.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.dossier.Dossiers;
import org.jauge.merchant.Scope;
import org.jauge.shop.NeedsScope;

@Path("tickets")
@ApplicationScoped
@NeedsScope(Scope.DOSSIERS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
public class TicketsResource {

    @Inject
    Dossiers dossiers;

    @GET
    @Path("{code}")
    @Operation(operationId = "ticket", summary = "One ticket by its code; secret keys only")
    public TicketAnswer one(@PathParam("code") String code) {
        return TicketAnswer.of(dossiers.ticket(code));
    }
}
