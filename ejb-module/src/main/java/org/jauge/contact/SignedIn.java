package org.jauge.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer who is signed in.
 *
 * @param email perhaps empty
 * @param structure whose dossiers he shares; empty for none
 * @param reach the contacts whose dossiers are his: himself, his other names at the same address, his structure (K-08)
 */
public record SignedIn(
        long contactId,
        long number,
        String firstName,
        String lastName,
        String email,
        String phone,
        @Nullable String structure,
        List<Long> reach) {

    public SignedIn {
        reach = List.copyOf(reach);
    }

    /** Prints without the person. */
    @Override
    public String toString() {
        return "SignedIn[" + number + "]";
    }
}
