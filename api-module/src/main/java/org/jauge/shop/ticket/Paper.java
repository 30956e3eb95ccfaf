package org.jauge.shop.ticket;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How tickets for the printer are answered: in French or English, as {@code Accept-Language} asks. */
public final class Paper {

    public static final String PDF = "application/pdf";

    private Paper() {}

    public static String language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().get(0).getLanguage();
    }

    public static Response answer(byte[] content) {
        return Response.ok(content, PDF)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
