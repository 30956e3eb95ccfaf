package org.jauge.shop.key;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jauge.merchant.ApiKeys;
import org.jauge.shared.DatabaseFault;

/**
 * Lets pages of the sites that merchants named for their publishable keys read what the API answers them (CORS).
 *
 * <p>A preflight carries no key, so it can only be asked whether anybody named the site; the request that follows is
 * refused unless its own key does.
 */
@WebFilter("/v1/*")
public class OtherSites extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ApiKeys keys;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var origin = request.getHeader("Origin");
        var preflight =
                "OPTIONS".equals(request.getMethod()) && request.getHeader("Access-Control-Request-Method") != null;
        response.addHeader("Vary", "Origin");
        if (origin != null && isKnown(origin)) allow(origin, preflight, response);
        if (preflight) response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        else chain.doFilter(request, response);
    }

    /** Whether the database answers is told by who reads more of it, and to strangers, too. */
    private boolean isKnown(String origin) {
        try {
            return keys.isKnownOrigin(origin);
        } catch (RuntimeException e) {
            if (!DatabaseFault.of(e).isPassing()) throw e;
            return false;
        }
    }

    private static void allow(String origin, boolean preflight, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Access-Control-Expose-Headers", "ETag, Location, Retry-After, RateLimit, RateLimit-Policy");
        if (!preflight) return;
        response.setHeader("Access-Control-Allow-Methods", "GET, POST, DELETE");
        response.setHeader(
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, Accept-Language, Contact-Session, Dossier-Token, Idempotency-Key, If-Match, If-None-Match,"
                        + " Shop-Session");
        response.setHeader("Access-Control-Max-Age", "600");
    }
}
