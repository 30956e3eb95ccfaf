package org.jauge.shop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.contact.ContactSessions;
import org.jauge.merchant.Scope;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.Visitor;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

@Path("sessions")
@ApplicationScoped
@NeedsScope(Scope.HOLDS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal space")
public class SessionsResource {

    @Inject
    ContactSessions sessions;

    @Context
    HttpServletRequest request;

    @POST
    @Operation(
            operationId = "openSession",
            summary = "Sign a customer in",
            description = "By the token of a link that was mailed to him, or by his address and password.")
    @APIResponse(
            responseCode = "201",
            description = "Signed in.",
            content = @Content(schema = @Schema(implementation = SessionAnswer.class)))
    public Response open(@RequestBody(required = true) @Valid NewSession body) {
        var link = body.link();
        if ((link == null) == (body.email() == null)) throw new BadInput("link", "link-or-email", null);
        var password = body.password() == null ? "" : body.password();
        var opened = link != null
                ? sessions.open(link)
                : sessions.signIn(String.valueOf(body.email()), password, request.getRemoteAddr());
        return Response.status(Response.Status.CREATED)
                .entity(SessionAnswer.of(opened))
                .build();
    }

    @POST
    @Path("links")
    @Operation(
            operationId = "mailLink",
            summary = "Mail a customer a link to sign in by",
            description =
                    "Answers the same whether or not anybody has this address. Whoever has bought nothing yet says"
                            + " who he is in `contact`, and is a contact once he uses the link.")
    @APIResponse(
            responseCode = "204",
            description = "Mailed, if somebody has the address, or `contact` says whose it is.")
    public void link(@RequestBody(required = true) @Valid NewLink body) {
        sessions.requestLink(body.email(), body.url(), request.getRemoteAddr(), body.newcomer());
    }

    @POST
    @Path("password")
    @Operation(
            operationId = "choosePassword",
            summary = "Choose a password",
            description = "For the customer who is signed in; his other sessions end.")
    @APIResponse(responseCode = "204", description = "Chosen.")
    public void password(
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String session,
            @RequestBody(required = true) @Valid NewPassword body) {
        sessions.choosePassword(session == null ? "" : session, body.password());
    }

    @DELETE
    @Operation(operationId = "closeSession", summary = "Sign the customer out")
    @APIResponse(responseCode = "204", description = "Signed out.")
    public void close(@HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String session) {
        sessions.close(session == null ? "" : session);
    }
}
