package org.jauge.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Role;
import org.jauge.shared.Forbidden;
import org.jspecify.annotations.Nullable;

/** Who looks at the page, as far as menus and greetings need to know; rights themselves stand on the services. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    Caller caller;

    public boolean isSignedIn() {
        return caller.isStaff();
    }

    public String getName() {
        return isSignedIn() ? caller.name() : "";
    }

    /** What the browser keeps typed work under, so that nobody is offered another's. */
    public String getActor() {
        return isSignedIn() ? caller.actor() : "";
    }

    /** Whether he has this role or a higher one. */
    public boolean is(String role) {
        return isSignedIn() && caller.role().includes(Role.valueOf(role));
    }

    /** A page on which he could do nothing is not there for him. */
    public void require(Role role) {
        if (!is(role.name())) throw new Forbidden("page");
    }

    /** Works for the whole account, not for chosen activities only. */
    public boolean isAccountWide() {
        return isSignedIn() && caller.allActivities();
    }

    public @Nullable Locale ownLocale() {
        return caller.identity().map(Identity::locale).orElse(null);
    }
}
