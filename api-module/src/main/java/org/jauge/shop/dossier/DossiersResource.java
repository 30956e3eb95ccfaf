package org.jauge.shop.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.booking.BookingPayments;
import org.jauge.booking.Bookings;
import org.jauge.booking.Deadlines;
import org.jauge.dossier.ShopCancellations;
import org.jauge.dossier.TicketPapers;
import org.jauge.merchant.Scope;
import org.jauge.payment.PaymentAttempts;
import org.jauge.shared.NotFound;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.RequestIds;
import org.jauge.shop.Visitor;
import org.jauge.shop.hold.WantedLine;
import org.jauge.shop.payment.AttemptAnswer;
import org.jauge.shop.payment.NewAttempt;
import org.jauge.shop.problem.BadInput;
import org.jauge.shop.ticket.Paper;
import org.jspecify.annotations.Nullable;

@Path("dossiers")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
public class DossiersResource {

    static final String TOKEN = "Dossier-Token";

    private static final String KNOWN = "The dossier's ETag: 412 when it has changed since.";
    private static final String KNOWN_HOLD = "The hold's ETag: 412 when it has changed since.";

    @Inject
    Bookings bookings;

    @Inject
    ShopCancellations cancellations;

    @Inject
    BookingPayments payments;

    @Inject
    Deadlines deadlines;

    @Inject
    PaymentAttempts attempts;

    @Inject
    Shown shown;

    @Inject
    TicketPapers papers;

    @POST
    @NeedsScope(value = Scope.SALES, ofBrowsers = Scope.HOLDS)
    @Operation(
            operationId = "openDossier",
            summary = "Sell or book a hold, or places at once",
            description =
                    "A booking waits for its payment until its deadline; from a browser only who is signed in books. Confirming a payment taken elsewhere (EXTERNAL) needs a secret key.")
    @APIResponse(
            responseCode = "201",
            description = "Sold: the tickets are issued. Or booked: there are none yet.",
            content = @Content(schema = @Schema(implementation = DossierAnswer.class)))
    public Response open(
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = KNOWN_HOLD) @Nullable String known,
            @HeaderParam(Visitor.SESSION) @Parameter(ref = Visitor.SESSION) @Nullable String session,
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String contact,
            @RequestBody(required = true) NewDossier body,
            @Context UriInfo uri) {
        var lines = body.lines() == null ? List.<WantedLine>of() : body.lines();
        try {
            var opened = shown.opened(RequestIds.required(requestId), body, known);
            var address = uri.getAbsolutePathBuilder().path(opened.number()).build();
            return Response.created(address).entity(opened).build();
        } catch (NotFound missing) {
            throw WantedLine.named(lines, missing);
        }
    }

    @POST
    @Path("{number}/payments")
    @NeedsScope(Scope.SALES)
    @Operation(
            operationId = "payDossier",
            summary = "Pay a booking",
            description =
                    "What is owed, or a part of it; with the last part it is sold and its tickets are issued. Money"
                            + " that comes after its places had gone takes them again. What was taken elsewhere (EXTERNAL)"
                            + " and cannot be used is written down and goes back by itself, with status 200: state,"
                            + " balance and refunds say so. Without an amount it is what is due.")
    public DossierAnswer pay(
            @PathParam("number") String number,
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = KNOWN) @Nullable String known,
            @RequestBody(required = true) @Valid NewDossier.Payment body) {
        var id = RequestIds.required(requestId);
        return shown.answer(payments.pay(id, number, body.core(), shown.version(known, number, null)), null);
    }

    @POST
    @Path("{number}/cancellation")
    @NeedsScope(Scope.HOLDS)
    @Operation(
            operationId = "cancelDossier",
            summary = "Cancel a booking, or tickets that were sold",
            description = "Of a booking everything that waits, with its token from any key; what was paid of it goes"
                    + " back. Of a sale what the shop itself sold, for secret keys with the scope SALES.")
    public DossierAnswer cancel(
            @PathParam("number") String number,
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @HeaderParam(TOKEN) @Parameter(description = "The dossier's token.") @Nullable String given,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = KNOWN) @Nullable String known,
            @RequestBody(required = true) @Valid NewCancellation body) {
        var token = shown.opener(number, given);
        var id = RequestIds.required(requestId);
        var version = shown.version(known, number, token);
        if (token == null && shown.read(number, null).wasSold())
            return shown.answer(
                    cancellations.cancel(id, number, body.codes(), body.money(), body.reason(), version), null);
        if (!body.codes().isEmpty())
            throw new BadInput("tickets", "unknown", body.codes().get(0));
        return shown.answer(bookings.cancel(id, number, token, body.text(), version), token);
    }

    @POST
    @Path("{number}/extension")
    @NeedsScope(Scope.HOLDS)
    @Operation(
            operationId = "askExtension",
            summary = "Ask for more time to pay",
            description = "Somebody answers; until then the deadlines stand.")
    public DossierAnswer extension(
            @PathParam("number") String number,
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @HeaderParam(TOKEN) @Parameter(description = "The dossier's token.") @Nullable String given,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = KNOWN) @Nullable String known,
            @RequestBody(required = true) @Valid Wish body) {
        var token = shown.opener(number, given);
        var id = RequestIds.required(requestId);
        var version = shown.version(known, number, token);
        return shown.answer(deadlines.ask(id, number, token, body.text(), version), token);
    }

    @POST
    @Path("{number}/payment-attempts")
    @NeedsScope(Scope.HOLDS)
    @Operation(
            operationId = "beginPayment",
            summary = "Pay a booking at a provider's",
            description =
                    "Answers with the page on which the customer pays all that is owed. A browser can pay only so.")
    public AttemptAnswer attempt(
            @PathParam("number") String number,
            @HeaderParam(RequestIds.HEADER) @Parameter(ref = RequestIds.HEADER) @Nullable String requestId,
            @HeaderParam(TOKEN) @Parameter(description = "The dossier's token.") @Nullable String given,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = KNOWN) @Nullable String known,
            @RequestBody(required = true) @Valid NewAttempt body) {
        var token = shown.opener(number, given);
        var id = RequestIds.required(requestId);
        var version = shown.version(known, number, token);
        return AttemptAnswer.of(attempts.begin(id, number, token, body.url(), version));
    }

    @GET
    @Path("{number}/tickets.pdf")
    @NeedsScope(Scope.DOSSIERS)
    @Produces({Paper.PDF, "application/problem+json"})
    @Operation(
            operationId = "dossierTickets",
            summary = "All valid tickets of a dossier, to print",
            description = "With the token, a guest prints his own with any key. A booking has none before it is paid.")
    @APIResponse(
            responseCode = "200",
            description = "The tickets.",
            content = @Content(mediaType = Paper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response tickets(
            @PathParam("number") String number,
            @HeaderParam(TOKEN) @Parameter(description = "The dossier's token.") @Nullable String given,
            @Context HttpHeaders headers) {
        var token = shown.opener(number, given);
        var language = Paper.language(headers);
        return Paper.answer(token == null ? papers.pdf(number, language) : papers.pdfByToken(number, token, language));
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
        var opener = shown.opener(number, tokenHeader == null ? token : tokenHeader);
        return shown.answer(shown.read(number, opener), opener);
    }
}
