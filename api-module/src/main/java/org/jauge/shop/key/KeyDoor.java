package org.jauge.shop.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jauge.merchant.ApiKeys;
import org.jauge.merchant.Identity;
import org.jauge.shared.DatabaseFault;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Authorization: Bearer <key>} at every request; cookies count for nothing here, so no other site can act
 * in a user's name. Who comes without a valid key stays nobody: refusing him is not decided here.
 */
@ApplicationScoped
public class KeyDoor implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final String AUTH_TYPE = "jakarta.servlet.http.authType";
    private static final int KEY_LENGTH_MAX = 200;

    /** The request attribute of one whose key could not be looked up. */
    private static final String UNREAD = "org.jauge.shop.key.unread";

    @Inject
    ApiKeys keys;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // without a name of our own the server takes this for Basic, and fails on a broken Basic header
        context.getMessageInfo().getMap().put(AUTH_TYPE, "BEARER");
        return key(request.getHeader("Authorization"))
                .flatMap(key -> known(key, request))
                .filter(identity -> mayComeFrom(request, identity))
                .map(identity -> admit(identity, context))
                .orElseGet(context::doNothing);
    }

    /** Out of here the server would make a refusal of any failure: that the database is away is said later, by a filter. */
    private Optional<Identity> known(String key, HttpServletRequest request) {
        try {
            return keys.authenticate(key);
        } catch (RuntimeException e) {
            if (!DatabaseFault.of(e).isPassing()) throw e;
            request.setAttribute(UNREAD, true);
            return Optional.empty();
        }
    }

    /** Whether he is nobody only because the database did not say who he is. */
    public static boolean leftUnread(HttpServletRequest request) {
        return request.getAttribute(UNREAD) != null;
    }

    /** A page that says where it is from must be one of ours (the API's documentation) or one that the merchant named. */
    private static boolean mayComeFrom(HttpServletRequest request, Identity identity) {
        var origin = request.getHeader("Origin");
        return origin == null || origin.endsWith("://" + request.getHeader("Host")) || identity.admitsOrigin(origin);
    }

    private static AuthenticationStatus admit(Identity identity, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(identity.actor()), identity.role().granted());
    }

    private static Optional<String> key(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) return Optional.empty();
        var key = header.substring(BEARER.length()).strip();
        return key.isEmpty() || key.length() > KEY_LENGTH_MAX ? Optional.empty() : Optional.of(key);
    }
}
