package org.jauge.shop.contact;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.shop.Ids;
import org.jspecify.annotations.Nullable;

/** Which audience a contact belongs to. */
@Schema(name = "ContactAudience")
public record Belonging(
        @Schema(
                description =
                        "Id of one of `/audiences`; absent for none of his own: then the usual one of each point of sale"
                                + " counts.",
                examples = "1002")
        @Size(max = 20)
        @Nullable
        String audience) {

    @Nullable
    Long id() {
        return audience == null ? null : (Long) Ids.inField("audience", audience);
    }
}
