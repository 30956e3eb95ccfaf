package org.jauge.backoffice.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every answer tells the browser, and which requests are not believed (S-06). The Content-Security-Policy itself
 * stands in web.xml, because PrimeFaces adds the nonce.
 */
public class BrowserSafety extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    /** Several times the largest grid of prices; files are uploaded otherwise, and limited in web.xml. */
    private static final int FORM_MAX = 4 << 20;

    private boolean plainAllowed;

    @Override
    public void init() {
        plainAllowed = !SessionCookie.wanted().orElse(true);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        tell(request, response);
        if (request.getDispatcherType() != DispatcherType.REQUEST) chain.doFilter(request, new OnePolicy(response));
        else if (!plainAllowed && isOverheard(request)) explain(request, response);
        else if (isForeign(request)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else if (isTooLarge(request)) response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else chain.doFilter(request, new OnePolicy(response));
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure() && !Loopback.is(request.getServerName()))
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        if (!isResource(request)) response.setHeader("Cache-Control", "no-store");
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().contains("/jakarta.faces.resource/");
    }

    /** Plain http over a network: the session's cookie would not come back, and a password would be readable. */
    static boolean isOverheard(HttpServletRequest request) {
        return !request.isSecure() && !Loopback.is(request.getServerName()) && !isResource(request);
    }

    private static void explain(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher("/errors/overheard.xhtml").forward(request, response);
    }

    /** A form posted from another site. A client that sends neither header is no browser and carries no session. */
    static boolean isForeign(HttpServletRequest request) {
        if (SAFE_METHODS.contains(request.getMethod())) return false;
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !OWN_SITE.contains(site);
        var origin = request.getHeader("Origin");
        return origin != null && !request.getHeader("Host").equalsIgnoreCase(authority(origin));
    }

    /** Before any of it is read: whoever is not even signed in would fill the memory. */
    private static boolean isTooLarge(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getContentLengthLong() > FORM_MAX
                && (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
