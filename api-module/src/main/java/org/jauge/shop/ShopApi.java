package org.jauge.shop;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ticket-shop API: where it lives, and what its description says of all of it. */
@ApplicationPath("v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Jauge ticket-shop API",
                        version = "1",
                        description = """
                                Places, prices and tickets for a shop of your own. Every call needs a key of a point of sale: \
                                a *secret* key on your server, a *publishable* key in a browser. The usual way: search `/events`, \
                                show `/events/{id}/availability`, open a hold, take the payment, post a dossier.

                                Refusals are RFC 9457 problems with a stable `code`. Ids are opaque texts. Fields and parameters \
                                that are not described here are refused, so a misspelt one does not pass unseen. \
                                Optional fields are left out of answers, never null.""",
                        license = @License(name = "Apache 2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = "Catalogue", description = "What is on, where and when"),
            @Tag(name = "Availability", description = "What is left"),
            @Tag(name = "Holds", description = "Carts: places kept for a while"),
            @Tag(name = "Dossiers", description = "Sales"),
            @Tag(name = "Payments", description = "At a provider's"),
            @Tag(name = "Personal space", description = "Customers who are signed in"),
            @Tag(name = "Releases", description = "Bookings that wait, for whoever decides about them"),
            @Tag(name = "Tickets"),
            @Tag(name = "Problems", description = "What refusals mean; no key needed")
        },
        servers = @Server(url = "/api"),
        security = @SecurityRequirement(name = "key"),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "key",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description = "`Authorization: Bearer` and a key of a point of sale."),
                        parameters = {
                            @Parameter(
                                    name = "limit",
                                    in = ParameterIn.QUERY,
                                    description = "Rows in a page, 50 unless said.",
                                    schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200")),
                            @Parameter(
                                    name = "cursor",
                                    in = ParameterIn.QUERY,
                                    description = "`next` of the page before.",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = RequestIds.HEADER,
                                    in = ParameterIn.HEADER,
                                    required = true,
                                    description =
                                            "A new random text for each attempt to take or give; the same text repeats the same attempt safely for 24 hours.",
                                    schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100),
                                    example = "0b8f2f0e-6f5b-4c9e-9d2b-7f4a4f6c1a55"),
                            @Parameter(
                                    name = Visitor.CONTACT,
                                    in = ParameterIn.HEADER,
                                    description =
                                            "The session of a customer who is signed in: his dossiers open without their tokens, what he asks, holds, books or buys is judged by the audience that he belongs to, and what he makes is his.",
                                    schema = @Schema(type = SchemaType.STRING, maxLength = 100)),
                            @Parameter(
                                    name = Visitor.SESSION,
                                    in = ParameterIn.HEADER,
                                    description =
                                            "Tells one visitor's browser from another's, so that limits on open holds count for each; without it a publishable key counts by address.",
                                    schema = @Schema(type = SchemaType.STRING, pattern = "^[!-~]{1,64}$"))
                        }))
public class ShopApi extends Application {}
