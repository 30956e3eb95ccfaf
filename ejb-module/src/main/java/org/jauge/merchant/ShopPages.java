package org.jauge.merchant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;

/** Where customers may be sent: a browser names only pages of the sites that the merchant named for its key (S-06). */
@Dependent
public class ShopPages {

    private static final int LENGTH_MAX = 500;

    @Inject
    Caller caller;

    /** Empty stays empty. */
    public String checked(String field, String typed) {
        var url = Text.optional(field, typed, LENGTH_MAX);
        if (url.isEmpty()) return url;
        var uri = parsed(field, url);
        var scheme = uri.getScheme();
        if (scheme == null || !Set.of("http", "https").contains(scheme) || uri.getHost() == null)
            throw new InvalidField(field, "malformed", url);
        var origin = scheme + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        var own = caller.role() != Role.BROWSER
                || caller.identity()
                        .filter(key -> key.allowedOrigins().contains(origin))
                        .isPresent();
        if (!own || uri.getRawUserInfo() != null) throw new InvalidField(field, "not-allowed", url);
        return url;
    }

    private static URI parsed(String field, String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new InvalidField(field, "malformed", url);
        }
    }
}
