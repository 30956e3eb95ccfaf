package org.jauge.merchant;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A key to be made.
 *
 * @param allowedOrigins sites whose pages may use a publishable key: {@code https://shop.example}, no path
 * @param lastDay on which it works, in the merchant's zone; null for a key that lives until it is revoked
 */
public record NewApiKey(
        String label,
        KeyKind kind,
        boolean test,
        long pointOfSaleId,
        Set<Scope> scopes,
        List<String> allowedOrigins,
        @Nullable LocalDate lastDay) {

    private static final int ORIGINS_MAX = 20;
    private static final int ORIGIN_LENGTH_MAX = 90;

    public NewApiKey {
        label = Text.required("label", label, 100);
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) throw new InvalidField("scopes", "required", "");
        if (!kind.scopes().containsAll(scopes)) throw new InvalidField("scopes", "not-for-this-kind", scopes);
        allowedOrigins = allowedOrigins.stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .map(NewApiKey::origin)
                .distinct()
                .toList();
        if (allowedOrigins.size() > ORIGINS_MAX) throw new InvalidField("allowedOrigins", "too-many", ORIGINS_MAX);
        if (kind == KeyKind.SECRET && !allowedOrigins.isEmpty())
            throw new InvalidField("allowedOrigins", "not-for-this-kind", allowedOrigins);
    }

    /** An origin as browsers send it: scheme, host in lower case, port unless it is the scheme's own. */
    static String origin(String typed) {
        try {
            var uri = new URI(typed.toLowerCase(Locale.ROOT));
            if (isOrigin(uri) && typed.length() <= ORIGIN_LENGTH_MAX)
                return uri.getScheme() + "://" + uri.getHost() + port(uri);
        } catch (URISyntaxException e) {
            throw new InvalidField("allowedOrigins", "not-an-origin", typed);
        }
        throw new InvalidField("allowedOrigins", "not-an-origin", typed);
    }

    private static boolean isOrigin(URI uri) {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && (uri.getPath().isEmpty() || "/".equals(uri.getPath()))
                && uri.getQuery() == null
                && uri.getFragment() == null;
    }

    private static String port(URI uri) {
        var usual = "https".equals(uri.getScheme()) ? 443 : 80;
        return uri.getPort() == -1 || uri.getPort() == usual ? "" : ":" + uri.getPort();
    }
}
