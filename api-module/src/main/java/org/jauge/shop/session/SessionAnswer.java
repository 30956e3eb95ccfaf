package org.jauge.shop.session;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.contact.OpenedSession;
import org.jauge.shop.Instants;

@Schema(
        name = "Session",
        requiredProperties = {"token", "expiresAt", "contact"})
public record SessionAnswer(
        @Schema(description = "Send it as `Contact-Session`; keep it like a password.")
        String token,

        OffsetDateTime expiresAt,

        @Schema(description = "Number of the contact.", examples = "3249")
        String contact) {

    static SessionAnswer of(OpenedSession opened) {
        return new SessionAnswer(
                opened.token(),
                Instants.utc(opened.expiresAt()),
                String.valueOf(opened.who().number()));
    }
}
