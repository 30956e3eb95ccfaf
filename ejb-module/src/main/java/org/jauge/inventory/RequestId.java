package org.jauge.inventory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * Names one attempt to take or give, so that a retry is answered and not done again (K-03).
 *
 * @param owner whose id it is; two owners may use the same text
 * @param fingerprint SHA-256 of what was asked; the same id with another one is refused
 */
public record RequestId(String owner, String id, String fingerprint) {

    private static final int LENGTH_MAX = 100;

    /** The attempt that it names, whatever was asked under it. */
    record Attempt(String owner, String id) {}

    Attempt attempt() {
        return new Attempt(owner, id);
    }

    /** @param asked the whole request; its text must be the same for the same request */
    public static RequestId of(String owner, @Nullable String id, Object asked) {
        if (id == null || id.isBlank()) throw new InvalidField("Idempotency-Key", "required", id);
        if (id.length() > LENGTH_MAX || !id.chars().allMatch(c -> c > ' ' && c < 127))
            throw new InvalidField("Idempotency-Key", "malformed", id);
        return new RequestId(owner, id, sha256(String.valueOf(asked)));
    }

    /** Of one of several things that were asked for at once, each admitted by itself. */
    public RequestId part(String of) {
        return new RequestId(owner, sha256(id + " " + of), sha256(fingerprint + " " + of));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
