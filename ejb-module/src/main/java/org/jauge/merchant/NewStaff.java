package org.jauge.merchant;

import org.jauge.shared.Text;

/** Somebody to be invited. */
public record NewStaff(String email, String name, String language, Rights rights) {

    public NewStaff {
        email = StaffEmail.checked(email);
        name = Text.required("name", name, 100);
        language = Languages.known(language);
    }
}
