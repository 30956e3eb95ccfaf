package org.jauge.shop.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Refuses, by name, what the REST machinery would take for a fault of its own when it cannot parse it. */
@WebFilter("/v1/*")
public class Legible extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern BROKEN_WEIGHT =
            Pattern.compile(";\\s*q\\s*=\\s*(?!\"?(0(\\.\\d{0,3})?|1(\\.0{0,3})?)\"?\\s*([,;]|$))");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var error = Stream.of(
                        query(request),
                        weight(request, HttpHeaders.ACCEPT),
                        weight(request, HttpHeaders.ACCEPT_LANGUAGE))
                .flatMap(Optional::stream)
                .findFirst();
        if (error.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(RefusedByServer.ERROR, error.get());
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    private static Optional<FieldError> query(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && BROKEN_ESCAPE.matcher(query).find()
                ? Optional.of(new FieldError("query", "malformed", query))
                : Optional.empty();
    }

    private static Optional<FieldError> weight(HttpServletRequest request, String header) {
        var given = request.getHeader(header);
        return given != null && BROKEN_WEIGHT.matcher(given).find()
                ? Optional.of(new FieldError(header, "malformed", given))
                : Optional.empty();
    }
}
