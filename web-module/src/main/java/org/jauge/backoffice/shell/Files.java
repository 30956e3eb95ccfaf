package org.jauge.backoffice.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jauge.shared.InvalidField;
import org.jauge.tabular.Bounds;
import org.jauge.tabular.Dialect;
import org.jspecify.annotations.Nullable;

/** Files that go to the browser, and come from it. */
@ApplicationScoped
public class Files {

    @Inject
    Language language;

    /** How tables are written for the reader of this page. */
    public Dialect dialect() {
        return Dialect.of(language.getLocale().getLanguage());
    }

    /** Answers the request with the table instead of a page. */
    public void sendTable(String name, byte[] content) {
        send(name + ".csv", "text/csv; charset=UTF-8", content);
    }

    /**
     * Answers a button with a file instead of a page; the button says {@code ajax="false"}.
     *
     * @param name of the file, in any letters
     */
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

    /** What was brought, as far as anybody reads. */
    public byte[] content(@Nullable Part file) {
        if (file == null) throw new InvalidField("file", "required", null);
        try (var content = file.getInputStream()) {
            return content.readNBytes(Bounds.SEASON.bytes() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
