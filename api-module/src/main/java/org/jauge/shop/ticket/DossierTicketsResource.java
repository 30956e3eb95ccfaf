package org.jauge.shop.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.dossier.TicketPapers;
import org.jauge.merchant.Scope;
import org.jauge.shared.NotFound;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.Visitor;
import org.jspecify.annotations.Nullable;

/** All tickets of a dossier, for the printer. */
@Path("dossiers/{number}/tickets.pdf")
@ApplicationScoped
@NeedsScope(Scope.DOSSIERS)
@Produces({Paper.PDF, "application/problem+json"})
@Tag(name = "Tickets")
public class DossierTicketsResource {

    private static final String TOKEN = "Dossier-Token";

    @Inject
    TicketPapers papers;

    @Inject
    Visitor visitor;

    @GET
    @Operation(
            operationId = "dossierTickets",
            summary = "All valid tickets of a dossier, to print",
            description = "With the token, a guest prints his own with any key. A booking has none before it is paid.")
    @APIResponse(
            responseCode = "200",
            description = "The tickets.",
            content = @Content(mediaType = Paper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response ofDossier(
            @PathParam("number") String number,
            @HeaderParam(TOKEN) @Parameter(description = "The dossier's token.") @Nullable String token,
            @Context HttpHeaders headers) {
        if (token == null ? visitor.isBrowser() : token.indexOf('\0') >= 0) throw new NotFound("dossier", number);
        var language = Paper.language(headers);
        return Paper.answer(token == null ? papers.pdf(number, language) : papers.pdfByToken(number, token, language));
    }
}
