package org.jauge.shop.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.dossier.Dossiers;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Scope;
import org.jauge.shared.NotFound;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.RequestIds;
import org.jauge.shop.Visitor;
import org.jauge.shop.hold.WantedLine;
import org.jauge.shop.problem.EdgeProblem;
import org.jauge.shop.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("dossiers")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
public class DossiersResource {

    static final String TOKEN = "Dossier-Token";

    @Inject
    Sales sales;

    @Inject
    Dossiers dossiers;

    @Inject
    Visitor visitor;

    @POST
    @NeedsScope(Scope.SALES)
    @Operation(
            operationId = "openDossier",
            summary = "Sell a hold, or places at once",
            description = "Confirming a payment taken elsewhere (EXTERNAL) needs a secret key.")
    @APIResponse(
            responseCode = "201",
            description = "Sold: the tickets are issued.",
            content = @Content(schema = @Schema(implementation = DossierAnswer.class)))
    public Response open(
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @HeaderParam(Visitor.SESSION) @Parameter(ref = Visitor.SESSION) @Nullable String session,
            @RequestBody(required = true) NewDossier body,
            @Context UriInfo uri) {
        if (body.operation() != NewDossier.Operation.SALE)
            throw new Refusal(EdgeProblem.OPERATION_NOT_OFFERED, body.operation() + " is not offered yet, only SALE.");
        var lines = body.lines() == null ? List.<WantedLine>of() : body.lines();
        try {
            var sold = sales.sell(RequestIds.required(requestId), body.sale(visitor.pointOfSaleId(), visitor.holder()));
            var address =
                    uri.getAbsolutePathBuilder().path(sold.header().number()).build();
            return Response.created(address).entity(DossierAnswer.of(sold)).build();
        } catch (NotFound missing) {
            throw WantedLine.named(lines, missing);
        }
    }

    @GET
    @Path("{number}")
    @NeedsScope(Scope.DOSSIERS)
    @Operation(
            operationId = "dossier",
            summary = "A dossier with its tickets",
            description = "A secret key reads all of its merchant. With the token, a guest reads his own with any key.")
    public DossierAnswer one(
            @PathParam("number") String number,
            @QueryParam("token")
                    @Parameter(description = "The dossier's token; better sent as a header, which no log keeps.")
                    @Nullable
                    String token,
            @HeaderParam(TOKEN) @Parameter(description = "The dossier's token.") @Nullable String tokenHeader) {
        var given = tokenHeader == null ? token : tokenHeader;
        if (given == null ? visitor.isBrowser() : given.indexOf('\0') >= 0) throw new NotFound("dossier", number);
        return DossierAnswer.of(given == null ? dossiers.details(number) : dossiers.byToken(number, given));
    }
}
