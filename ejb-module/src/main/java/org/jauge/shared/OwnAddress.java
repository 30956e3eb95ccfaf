package org.jauge.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this server is: for itself, and for whoever opens a link that it printed. */
@Dependent
public class OwnAddress {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final Set<String> EVERYWHERE = Set.of("*", "0.0.0.0", "::");

    private final Optional<String> told;
    private final String host;
    private final int port;

    /** @param told what browsers reach it by, when that is a proxy's address */
    @Inject
    public OwnAddress(
            @ConfigProperty(name = "jauge.url") Optional<String> told,
            @ConfigProperty(name = "jauge.http.host", defaultValue = "localhost") String host,
            @ConfigProperty(name = "jauge.http.port", defaultValue = "9080") int port) {
        this.told =
                told.map(String::strip).map(url -> url.replaceFirst("/+$", "")).filter(url -> !url.isEmpty());
        this.host = host;
        this.port = port;
    }

    /** For a person: what was told, else where a browser on this machine finds it. */
    public String url(String path) {
        return told.map(url -> url + path).orElseGet(() -> local(path));
    }

    /** Past any proxy. */
    public String local(String path) {
        var name = isLocal() || EVERYWHERE.contains(host) ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + path;
    }

    /** Listens to its own machine alone. */
    public boolean isLocal() {
        return LOOPBACK.contains(host);
    }

    /** Whether the pages open there at all: over a network they do not without TLS (S-06). */
    public boolean opensPages() {
        return told.isPresent() || isLocal() || EVERYWHERE.contains(host);
    }
}
