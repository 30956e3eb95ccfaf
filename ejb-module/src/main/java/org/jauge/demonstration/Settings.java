package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a demonstration is wanted, who could reach it, and where this server is. */
@Dependent
class Settings {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final Set<String> EVERYWHERE = Set.of("*", "0.0.0.0", "::");

    private final Optional<Boolean> demo;
    private final String database;
    private final String host;
    private final int port;

    @Inject
    Settings(
            @ConfigProperty(name = "jauge.demo") Optional<Boolean> demo,
            @ConfigProperty(name = "jauge.db", defaultValue = "derby") String database,
            @ConfigProperty(name = "jauge.http.host", defaultValue = "localhost") String host,
            @ConfigProperty(name = "jauge.http.port", defaultValue = "9080") int port) {
        this.demo = demo;
        this.database = database;
        this.host = host;
        this.port = port;
    }

    /** Unless somebody said so: only where nothing is installed and nobody else can come in (S-07). */
    boolean isWanted() {
        return demo.orElse("derby".equals(database) && isLocal());
    }

    /** Whether passwords that everybody knows may stand in the database. */
    boolean mayBeKnown() {
        return isLocal() || demo.orElse(false);
    }

    /** Where a browser on this machine finds the server. */
    String url(String path) {
        var name = isLocal() || EVERYWHERE.contains(host) ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + path;
    }

    private boolean isLocal() {
        return LOOPBACK.contains(host);
    }
}
