package org.jauge.backoffice.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jauge.merchant.Identity;
import org.jauge.merchant.SignIn;

/**
 * Tells the container at every request who the session belongs to, with the roles he has now: a right taken away is
 * gone at the next click, and a deactivated user is out (S-04). Nobody else decides who comes in here.
 */
@ApplicationScoped
public class StaffDoor implements HttpAuthenticationMechanism {

    private static final Set<String> FRONT = Set.of("/", "/index.xhtml", "/index");
    private static final String AUTH_TYPE = "jakarta.servlet.http.authType";

    @Inject
    SignIn signIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // without a name of our own the server takes this for Basic, and fails on a broken Basic header
        context.getMessageInfo().getMap().put(AUTH_TYPE, "SESSION");
        var identity = identity(request);
        if (identity.isPresent())
            return isLost(identity.get(), request)
                    ? context.redirect(request.getContextPath() + Doorway.home(identity.get()))
                    : admit(identity.get(), context);
        if (!context.isProtected()) return context.doNothing();
        if (isPage(request)) return context.redirect(request.getContextPath() + "/signin.xhtml?from=" + from(request));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private Optional<Identity> identity(HttpServletRequest request) {
        return StaffSession.of(request).flatMap(session -> signIn.resume(session.userId(), session.since()));
    }

    /** Who typed the address of the house, whose front page is not his, is shown to his own. */
    private static boolean isLost(Identity identity, HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return FRONT.contains(path) && !Doorway.isFor(identity, path);
    }

    private static AuthenticationStatus admit(Identity identity, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(identity.actor()), identity.role().granted());
    }

    /** What a person sees in his browser's window; anything else is told 401 and shows nothing. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getHeader("Faces-Request") == null
                && !"XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    private static String from(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) return "";
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
    }
}
