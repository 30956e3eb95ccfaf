package org.jauge.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Role;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;

/** Where customers may be sent after a payment: a browser names only sites that the merchant named for its key (S-06). */
@Dependent
class ReturnUrls {

    private static final String FIELD = "returnUrl";
    private static final int LENGTH_MAX = 500;

    @Inject
    Caller caller;

    String checked(String typed) {
        var url = Text.optional(FIELD, typed, LENGTH_MAX);
        if (url.isEmpty()) return url;
        var uri = parsed(url);
        var scheme = uri.getScheme();
        if (scheme == null || !Set.of("http", "https").contains(scheme) || uri.getHost() == null)
            throw new InvalidField(FIELD, "malformed", url);
        var origin = scheme + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        var own = caller.role() != Role.BROWSER
                || caller.identity()
                        .filter(key -> key.allowedOrigins().contains(origin))
                        .isPresent();
        if (!own || uri.getRawUserInfo() != null) throw new InvalidField(FIELD, "not-allowed", url);
        return url;
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new InvalidField(FIELD, "malformed", url);
        }
    }
}
