package org.jauge.shop.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewLink")
public record NewLink(
        @NotNull @Size(max = 200) @Schema(examples = "m.samaranch@example.org")
        String email,

        @NotNull
        @Size(max = 500)
        @Schema(
                description =
                        "The shop's page that takes the token, with `link` added to it. From a browser only an allowed"
                                + " origin of its key.",
                examples = "https://tickets.example/me")
        String url) {}
