package org.jauge.backoffice.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What nobody foresaw: the log keeps it under a reference, the user sees the reference only (S-07). */
public class LastResort extends HttpFilter {

    /** Request attribute that the error page reads. */
    public static final String REFERENCE = "reference";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(LastResort.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            request.setAttribute(REFERENCE, log(e));
            if (response.isCommitted()) throw e;
            response.reset(); // the nonce of the page that failed is not the error page's
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    static String log(Throwable thrown) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes);
        LOG.log(Level.SEVERE, thrown, () -> "Reference " + reference);
        return reference;
    }
}
