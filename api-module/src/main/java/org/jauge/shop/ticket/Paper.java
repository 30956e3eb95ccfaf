package org.jauge.shop.ticket;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How tickets for the printer are answered: in French or English, as {@code Accept-Language} asks. */
final class Paper {

    static final String PDF = "application/pdf";

    private Paper() {}

    static String language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().get(0).getLanguage();
    }

    static Response answer(byte[] content) {
        return Response.ok(content, PDF)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
