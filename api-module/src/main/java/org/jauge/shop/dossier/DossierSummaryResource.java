package org.jauge.shop.dossier;

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
import org.jauge.booking.FileSummaries;
import org.jauge.merchant.Scope;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.ticket.Paper;
import org.jspecify.annotations.Nullable;

@Path("dossiers/{number}/summary.pdf")
@ApplicationScoped
@NeedsScope(Scope.DOSSIERS)
@Produces({Paper.PDF, "application/problem+json"})
@Tag(name = "Dossiers")
public class DossierSummaryResource {

    @Inject
    FileSummaries summaries;

    @Inject
    Shown shown;

    @GET
    @Operation(operationId = "dossierSummary", summary = "The summary of a dossier, to print")
    @APIResponse(
            responseCode = "200",
            description = "The summary.",
            content = @Content(mediaType = Paper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response summary(
            @PathParam("number") String number,
            @HeaderParam(DossiersResource.TOKEN) @Parameter(description = "The dossier's token.") @Nullable
                    String given,
            @Context HttpHeaders headers) {
        var token = shown.opener(number, given);
        return Paper.answer(summaries.pdf(number, token, Paper.language(headers)));
    }
}
