package org.jauge.shop.dossier;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a customer says when he cancels, or asks for more time. */
@Schema(name = "BookingWish")
public record Wish(
        @Schema(description = "Why, if he says so.", examples = "The class has chosen another day.")
        @Size(max = 500)
        @Nullable
        String reason) {

    String text() {
        return reason == null ? "" : reason;
    }
}
