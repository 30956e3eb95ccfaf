package org.jauge.contact;

import java.util.Locale;
import java.util.Set;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who buys, as typed; every part but one of last name and mail address may be empty.
 *
 * @param language a language tag that exists ({@code fr}, {@code pt-BR}), also one that our screens do not speak
 * @param knownId the contact who is signed in, see {@link SignedIn#buying}, or whom staff chose, see
 *     {@link ContactReads#booker}; null of somebody who was only typed
 * @param typed what was typed beside his session; empty of somebody who was only typed
 */
public record NewContact(
        String firstName,
        String lastName,
        String email,
        String phone,
        String language,
        @Nullable Long knownId,
        String typed) {

    public static final String NOBODY = "nobody";
    private static final int NAME_MAX = 100;
    private static final int EMAIL_MAX = 200;
    private static final int PHONE_MAX = 50;
    private static final int LANGUAGE_MAX = 10;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    public NewContact {
        firstName = Text.optional("contact.firstName", firstName, NAME_MAX);
        lastName = Text.optional("contact.lastName", lastName, NAME_MAX);
        email = Text.optional("contact.email", email, EMAIL_MAX);
        phone = Text.optional("contact.phone", phone, PHONE_MAX);
        language = Text.optional("contact.language", language, LANGUAGE_MAX);
        if (lastName.isEmpty() && email.isEmpty()) throw new InvalidField("contact.lastName", "required", "");
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
            throw new InvalidField("contact.email", "malformed", email);
        if (!language.isEmpty()
                && !LANGUAGES.contains(Locale.forLanguageTag(language).getLanguage()))
            throw new InvalidField("contact.language", "unknown", language);
    }

    public NewContact(String firstName, String lastName, String email, String phone, String language) {
        this(firstName, lastName, email, phone, language, null, "");
    }

    /**
     * Where somebody has to be named: who names nobody means himself, whom he signed in or was chosen as, so that the
     * same request of another customer is another one (K-08).
     */
    public String asMeant() {
        return asTyped().equals(NOBODY) ? "contact " + knownId : asTyped();
    }

    /** What is the same when it is asked again, though he has signed in meanwhile (K-03). */
    public String asTyped() {
        return knownId == null ? toString() : typed;
    }
}
