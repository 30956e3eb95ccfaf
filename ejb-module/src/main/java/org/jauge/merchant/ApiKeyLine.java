package org.jauge.merchant;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One API key in a list, recognisable by its prefix and its last characters. */
public record ApiKeyLine(
        long id,
        String label,
        KeyKind kind,
        boolean test,
        String masked,
        String pointOfSale,
        Set<Scope> scopes,
        List<String> allowedOrigins,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        KeyState state) {

    static ApiKeyLine of(ApiKey key, String pointOfSale, Instant now) {
        return new ApiKeyLine(
                key.id(),
                key.label(),
                key.kind(),
                key.test(),
                key.kind().prefix(key.test()) + "…" + key.hint(),
                pointOfSale,
                key.scopes(),
                key.allowedOrigins(),
                key.createdAt(),
                key.expiresAt().orElse(null),
                key.revokedAt().orElse(null),
                key.state(now));
    }
}
