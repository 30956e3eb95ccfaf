package org.jauge.shop.payment;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewPaymentAttempt")
public record NewAttempt(
        @Schema(
                description =
                        "Where the customer goes on afterwards, with `attempt` added to it. From a browser only an"
                                + " allowed origin of its key.",
                examples = "https://tickets.example/paid")
        @Size(max = 500)
        @Nullable
        String returnUrl) {

    public String url() {
        return returnUrl == null ? "" : returnUrl;
    }
}
