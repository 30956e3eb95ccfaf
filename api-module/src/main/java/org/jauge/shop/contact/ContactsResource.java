package org.jauge.shop.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.booking.PersonalSpace;
import org.jauge.contact.ContactAudiences;
import org.jauge.contact.ContactSessions;
import org.jauge.merchant.Scope;
import org.jauge.privacy.Exports;
import org.jauge.shared.NotFound;
import org.jauge.shop.Cursor;
import org.jauge.shop.Ids;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.Queries;
import org.jauge.shop.Visitor;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

@Path("contacts")
@ApplicationScoped
@NeedsScope(Scope.DOSSIERS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal space")
public class ContactsResource {

    @Schema(
            name = "PersonalDossierPage",
            requiredProperties = {"items"})
    public record FilePage(
            List<FileAnswer> items,

            @Schema(description = "Send it back as `cursor` for the next page; absent on the last one.") @Nullable
            String next) {}

    @Schema(
            name = "DossierActionPage",
            requiredProperties = {"items", "total"})
    public record ActionPage(
            List<ActionAnswer> items,

            @Schema(description = "How many wait for him in all, on this page or another.")
            int total,

            @Schema(description = "Send it back as `cursor` for the next page; absent on the last one.") @Nullable
            String next) {}

    @Inject
    ContactSessions sessions;

    @Inject
    PersonalSpace space;

    @Inject
    Exports exports;

    @Inject
    ContactAudiences audiences;

    @GET
    @Path("{number}")
    @Operation(
            operationId = "contact",
            summary = "Who a customer is",
            description = "A customer who is signed in reads himself; a secret key everybody of its merchant.")
    public ContactAnswer one(
            @PathParam("number") String number,
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String session) {
        return ContactAnswer.of(sessions.of(session, Ids.inPath("contact", number)));
    }

    @PUT
    @Path("{number}/audience")
    @NeedsScope(Scope.CONTACTS)
    @Operation(
            operationId = "assignAudience",
            summary = "Say which audience a customer belongs to",
            description =
                    "It decides what he may buy, book or take an option of, at every outlet of the merchant. Secret keys only, with a scope of its own; no test key, as contacts are real.")
    public BelongingAnswer belong(
            @PathParam("number") String number, @RequestBody(required = true) @Valid Belonging body) {
        var contact = Ids.inPath("contact", number);
        try {
            audiences.assign(contact, body.id());
        } catch (NotFound missing) {
            if ("audience".equals(missing.facts().get("what")))
                throw new BadInput("audience", "unknown-id", body.audience());
            throw missing;
        }
        return BelongingAnswer.of(sessions.of(null, contact));
    }

    @GET
    @Path("{number}/dossiers")
    @Operation(
            operationId = "contactDossiers",
            summary = "A customer's dossiers, the newest first",
            description = "Of every channel, and of his structure.")
    public FilePage dossiers(
            @PathParam("number") String number,
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String session,
            @QueryParam("limit") @Parameter(ref = "limit") @Nullable String limit,
            @QueryParam("cursor") @Parameter(ref = "cursor") @Nullable String cursor) {
        var size = Queries.limit(limit);
        var before = Cursor.parse(cursor);
        var contact = Ids.inPath("contact", number);
        var found = space.files(session, contact, before == null ? Long.MAX_VALUE : before.id(), size + 1);
        var rows = found.stream().limit(size).toList();
        var last = found.size() > size ? rows.get(size - 1) : null;
        return new FilePage(
                rows.stream().map(FileAnswer::of).toList(),
                last == null ? null : Cursor.of(last.createdAt(), last.id()).toString());
    }

    @GET
    @Path("{number}/actions")
    @Operation(
            operationId = "contactActions",
            summary = "What a customer has to do, the earliest deadline first",
            description = "Bookings and options that wait, and what he can do with each now.")
    public ActionPage actions(
            @PathParam("number") String number,
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String session,
            @QueryParam("limit") @Parameter(ref = "limit") @Nullable String limit,
            @QueryParam("cursor") @Parameter(ref = "cursor") @Nullable String cursor) {
        var size = Queries.limit(limit);
        var after = Cursor.parse(cursor);
        var contact = Ids.inPath("contact", number);
        var until = after == null ? Instant.EPOCH : after.instant();
        var page = space.actions(session, contact, until, after == null ? 0 : after.id(), size);
        var last = page.last();
        return new ActionPage(
                page.rows().stream().map(ActionAnswer::of).toList(),
                page.total(),
                last == null
                        ? null
                        : Cursor.of(last.deadline(), last.dossierId()).toString());
    }

    @GET
    @Path("{number}/export")
    @Operation(
            operationId = "contactExport",
            summary = "All that is held about a customer",
            description =
                    "His own alone, without his structure. A list for each kind of thing; money and moments are text.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Map<String, List<Map<String, String>>> export(
            @PathParam("number") String number,
            @HeaderParam(Visitor.CONTACT) @Parameter(ref = Visitor.CONTACT) @Nullable String session) {
        return exports.own(session, Ids.inPath("contact", number));
    }
}
