package org.jauge.contact;

import java.util.List;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * A customer who is signed in.
 *
 * @param email perhaps empty
 * @param structure whose dossiers he shares; empty for none
 * @param audience what staff or a shop's server say of him; null where each point of sale's usual one counts (B-24)
 * @param reach the contacts whose dossiers are his: himself, his other names at the same address, his structure (K-08)
 */
public record SignedIn(
        long contactId,
        long number,
        String firstName,
        String lastName,
        String email,
        String phone,
        String language,
        @Nullable String structure,
        @Nullable Audience audience,
        List<Long> reach) {

    /** A class of customers by its name. */
    public record Audience(long id, String name) {}

    public SignedIn {
        reach = List.copyOf(reach);
    }

    /** Of whom staff said nothing, and of nobody in particular, null. */
    public static @Nullable Long audienceOf(@Nullable SignedIn customer) {
        return customer == null || customer.audience == null ? null : (Long) customer.audience.id();
    }

    /** Himself as who buys. What was typed beside his session may say less of him, but may not be somebody else. */
    public NewContact buying(@Nullable NewContact typed) {
        if (typed != null) {
            requireSame("contact.email", typed.email(), email);
            requireSame("contact.firstName", typed.firstName(), firstName);
            requireSame("contact.lastName", typed.lastName(), lastName);
        }
        return new NewContact(
                firstName,
                lastName,
                email,
                phone,
                language,
                contactId,
                typed == null ? NewContact.NOBODY : typed.toString());
    }

    private static void requireSame(String field, String typed, String known) {
        if (!typed.isEmpty() && !typed.equalsIgnoreCase(known)) throw new InvalidField(field, "another-contact", typed);
    }

    /** Prints without the person. */
    @Override
    public String toString() {
        return "SignedIn[" + number + "]";
    }
}
