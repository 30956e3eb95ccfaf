package org.jauge.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers a button with a file instead of a page; the button says {@code ajax="false"}. */
@RequestScoped
public class Downloads {

    /** @param name of the file, in any letters */
    public void send(String name, String type, byte[] content) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.setResponseContentType(type);
        external.setResponseContentLength(content.length);
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        try {
            external.getResponseOutputStream().write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
