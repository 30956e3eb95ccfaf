package org.jauge.backoffice.shell;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The session's cookie travels over TLS only, unless the server listens to its own machine alone (S-06). Behind a proxy
 * on the same machine {@code JAUGE_COOKIE_SECURE=true} says so.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent started) {
        var config = ConfigProvider.getConfig();
        var host = config.getOptionalValue("jauge.http.host", String.class).orElse("localhost");
        started.getServletContext().getSessionCookieConfig().setSecure(isSecure(wanted(), host));
    }

    /** What the operator says; false also lets plain http in from elsewhere. */
    static Optional<Boolean> wanted() {
        return ConfigProvider.getConfig().getOptionalValue("jauge.cookie.secure", Boolean.class);
    }

    static boolean isSecure(Optional<Boolean> wanted, String host) {
        return wanted.orElseGet(() -> !Loopback.is(host));
    }
}
