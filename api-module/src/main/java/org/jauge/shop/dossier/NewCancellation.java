package org.jauge.shop.dossier;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.dossier.MoneyBack;
import org.jspecify.annotations.Nullable;

/** What is cancelled of a dossier, and why. */
@Schema(name = "NewCancellation")
public record NewCancellation(
        @Schema(
                description = "Why; a sale is not cancelled without one.",
                examples = "The class has chosen another day.")
        @Size(max = 500)
        @Nullable
        String reason,

        @Schema(
                description =
                        "Of a sale: codes of the tickets that are cancelled, all when absent. A bundle's fall together.")
        @Size(max = 500)
        @Nullable
        List<String> tickets,

        @Schema(
                description =
                        "Of a sale: FULL when absent, that the shop gives back what they cost; or that it gives nothing.")
        @Nullable
        Refund refund) {

    /** Whether the shop gives money back. */
    public enum Refund {
        FULL,
        NONE
    }

    String text() {
        return reason == null ? "" : reason;
    }

    List<String> codes() {
        return Objects.requireNonNullElse(tickets, List.of());
    }

    MoneyBack money() {
        return refund == Refund.NONE ? MoneyBack.NONE : MoneyBack.FULL;
    }
}
