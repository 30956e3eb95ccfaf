package org.jauge.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contact as staff see him.
 *
 * @param audience the name of his own one; null where the point of sale's counts
 * @param erasedAt when he was erased, null if he was not
 */
public record ContactDetails(
        long number,
        String firstName,
        String lastName,
        String email,
        String phone,
        String language,
        String structure,
        @Nullable String audience,
        Instant createdAt,
        @Nullable Instant erasedAt) {

    public boolean erased() {
        return erasedAt != null;
    }

    /** Prints without the person. */
    @Override
    public String toString() {
        return "ContactDetails[" + number + "]";
    }
}
