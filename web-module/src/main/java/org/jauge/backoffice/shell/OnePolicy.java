package org.jauge.backoffice.shell;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps one Content-Security-Policy in an answer: PrimeFaces adds its own for the page that was asked for and again for
 * the error page shown instead, and a browser obeys both, so that the scripts of neither nonce would run.
 */
class OnePolicy extends HttpServletResponseWrapper {

    private static final String POLICY = "Content-Security-Policy";

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) setHeader(name, value);
        else super.addHeader(name, value);
    }
}
