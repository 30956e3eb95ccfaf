package org.jauge.shop.session;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewSession", description = "Either `link`, or `email` and `password`.")
public record NewSession(
        @Schema(description = "The token of a link that was mailed; works once.") @Size(max = 100) @Nullable
        String link,

        @Size(max = 200) @Nullable String email,
        @Size(max = 300) @Nullable String password) {}
