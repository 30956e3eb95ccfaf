package org.jauge.shop;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Refuses what the REST machinery would stumble over with a 500: a host that is none, a body that is packed. */
@WebFilter("/*")
public class PlainRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._\\-\\[\\]:]*");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var host = request.getHeader("Host");
        var packed = request.getHeader("Content-Encoding");
        if (host != null && !HOST.matcher(host).matches()) response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        else if (packed != null && !packed.isBlank() && !packed.strip().equalsIgnoreCase("identity"))
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        else chain.doFilter(request, response);
    }
}
