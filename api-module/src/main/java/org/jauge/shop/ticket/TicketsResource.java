package org.jauge.shop.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.dossier.Dossiers;
import org.jauge.dossier.TicketPapers;
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

    @Inject
    TicketPapers papers;

    @GET
    @Path("{code}")
    @Operation(operationId = "ticket", summary = "One ticket by its code; secret keys only")
    public TicketAnswer one(@PathParam("code") String code) {
        return TicketAnswer.of(dossiers.ticket(code));
    }

    @GET
    @Path("{code}.pdf")
    @Produces({Paper.PDF, "application/problem+json"})
    @Operation(operationId = "ticketPaper", summary = "One valid ticket, to print; secret keys only")
    @APIResponse(
            responseCode = "200",
            description = "The ticket.",
            content = @Content(mediaType = Paper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response paper(@PathParam("code") String code, @Context HttpHeaders headers) {
        return Paper.answer(papers.one(code, Paper.language(headers)));
    }
}
