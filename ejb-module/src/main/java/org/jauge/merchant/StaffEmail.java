package org.jauge.merchant;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/** The address somebody signs in with: compared in lower case, checked for its shape only. */
final class StaffEmail {

    private static final Pattern SHAPE =
            Pattern.compile("[^@\\s<>\"(),;:]{1,64}@[^@\\s<>\"(),;:]+\\.[^@\\s<>\"(),;:.]+");

    private StaffEmail() {}

    static String checked(@Nullable String typed) {
        var email = normal(Text.required("email", typed, 200));
        if (!SHAPE.matcher(email).matches()) throw new InvalidField("email", "not-an-address", "");
        return email;
    }

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
