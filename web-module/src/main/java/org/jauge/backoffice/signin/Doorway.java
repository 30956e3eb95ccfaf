package org.jauge.backoffice.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Role;
import org.jspecify.annotations.Nullable;

/** Opens and ends the session of the browser that asks. */
@RequestScoped
public class Doorway {

    private static final String HOME = "/index.xhtml";
    private static final String OUTSIDE = "/boxoffice/external/";

    @Inject
    ExternalContext external;

    @Inject
    Clock clock;

    /** @param from where he wanted to go when he was asked to sign in */
    void enter(Identity identity, @Nullable String from) {
        renew(identity);
        redirect(from != null && isOwnPage(from) && isFor(identity, from) ? from : home(identity));
    }

    /** An external clerk has his pages and no others. */
    static boolean isFor(Identity identity, String page) {
        return identity.role() != Role.EXTERNAL_CLERK || page.startsWith(OUTSIDE);
    }

    static String home(Identity identity) {
        return identity.role() == Role.EXTERNAL_CLERK ? OUTSIDE + "list.xhtml" : HOME;
    }

    /** Goes on under a new id: older sessions of his may have been ended. */
    void renew(Identity identity) {
        new StaffSession(identity.id(), clock.instant()).begin(request());
    }

    void leave() {
        StaffSession.end(request());
        redirect("/signin.xhtml");
    }

    String address() {
        return request().getRemoteAddr();
    }

    /** The address of a page as this browser reaches it: for links that are passed on to others. */
    public String url(String page) {
        var asked = request().getRequestURL();
        asked.setLength(asked.length() - request().getRequestURI().length());
        return asked + external.getRequestContextPath() + page;
    }

    /** A path of this application and nothing that a browser would take for another host. */
    static boolean isOwnPage(String from) {
        return from.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
    }

    private void redirect(String path) {
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external.getRequest();
    }
}
