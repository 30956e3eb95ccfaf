package org.jauge.merchant;

import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/** The first person of a new merchant. Prints without the password. */
public record NewOwner(String name, String email, @Nullable String password) {

    public NewOwner {
        name = Text.required("name", name, 100);
        email = StaffEmail.checked(email);
    }

    @Override
    public String toString() {
        return "NewOwner";
    }
}
