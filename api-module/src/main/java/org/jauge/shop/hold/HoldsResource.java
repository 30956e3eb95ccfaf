package org.jauge.shop.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jauge.dossier.Holds;
import org.jauge.dossier.NewHold;
import org.jauge.merchant.Scope;
import org.jauge.payment.PaymentAttempts;
import org.jauge.shared.NotFound;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.RequestIds;
import org.jauge.shop.Visitor;
import org.jauge.shop.payment.AttemptAnswer;
import org.jauge.shop.payment.HoldPayment;
import org.jspecify.annotations.Nullable;

@Path("holds")
@ApplicationScoped
@NeedsScope(Scope.HOLDS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Holds")
public class HoldsResource {

    @Schema(name = "WantedLines")
    public record Wanted(@NotEmpty @Size(max = 50) List<@NotNull @Valid WantedLine> lines) {}

    private static final String KNOWN = "The hold's ETag: 412 when it has changed since.";

    @Inject
    Holds holds;

    @Inject
    PaymentAttempts attempts;

    @Inject
    Visitor visitor;

    @POST
    @Operation(
            operationId = "openHold",
            summary = "Hold places for a while, at today's price",
            description = "All lines or none. Sell the hold with its token before it ends.")
    @APIResponse(
            responseCode = "201",
            description = "The places are held.",
            content = @Content(schema = @Schema(implementation = Hold.class)))
    public Response open(
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @HeaderParam(Visitor.SESSION) @Parameter(ref = Visitor.SESSION) @Nullable String session,
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String contact,
            @RequestBody(required = true) Wanted body,
            @Context UriInfo uri) {
        try {
            var customer = visitor.customer();
            var wanted = new NewHold(
                    visitor.pointOfSaleId(),
                    visitor.holder(customer),
                    visitor.address(),
                    WantedLine.core(body.lines()),
                    customer);
            var hold = holds.open(RequestIds.required(requestId), wanted);
            var address = uri.getAbsolutePathBuilder().path(hold.token()).build();
            return Response.created(address).entity(Hold.of(hold)).build();
        } catch (NotFound missing) {
            throw WantedLine.named(body.lines(), missing);
        }
    }

    @GET
    @Path("{token}")
    @Operation(operationId = "hold", summary = "A hold, also when it has lapsed")
    public Hold one(@PathParam("token") String token) {
        return Hold.of(holds.details(token));
    }

    @POST
    @Path("{token}/lines")
    @Operation(operationId = "addToHold", summary = "Add lines to a running hold, which renews its time")
    public Hold add(
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = KNOWN) @Nullable String known,
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String contact,
            @PathParam("token") String token,
            @RequestBody(required = true) Wanted body) {
        try {
            var lines = WantedLine.core(body.lines());
            var id = RequestIds.required(requestId);
            return Hold.of(holds.add(id, token, lines, Hold.seen(known), visitor.customer()));
        } catch (NotFound missing) {
            throw WantedLine.named(body.lines(), missing);
        }
    }

    @POST
    @Path("{token}/payment-attempts")
    @Operation(
            operationId = "payHold",
            summary = "Pay a hold at a provider's",
            description =
                    "Answers with the page on which the customer pays. The hold is sold once he has; meanwhile it does"
                            + " not lapse, for half an hour at most.")
    public AttemptAnswer pay(
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = KNOWN) @Nullable String known,
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String contact,
            @PathParam("token") String token,
            @RequestBody(required = true) @Valid HoldPayment body) {
        var id = RequestIds.required(requestId);
        var buyer = body.buyer(visitor.customer());
        return AttemptAnswer.of(attempts.beginForHold(id, token, buyer, body.names(), body.url(), Hold.seen(known)));
    }

    @DELETE
    @Path("{token}")
    @Operation(operationId = "dropHold", summary = "Give a hold up; its places are free at once")
    public void drop(
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = KNOWN) @Nullable String known,
            @PathParam("token") String token) {
        holds.drop(token, Hold.seen(known));
    }
}
