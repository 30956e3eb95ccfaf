package org.jauge.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is one of several servers, and its name among them, which stands at the end of the session's cookie. */
@Dependent
class Topology {

    private static final String NAME = "[A-Za-z0-9_-]{1,40}";

    private final String topology;
    private final Optional<String> node;

    @Inject
    Topology(
            @ConfigProperty(name = "jauge.topology", defaultValue = "single") String topology,
            @ConfigProperty(name = "jauge.node") Optional<String> node) {
        this.topology = topology;
        this.node = node;
    }

    /** Why it must not run: without a name of its own, or with one that no cookie carries, nobody comes back to it. */
    Optional<String> objection() {
        if (!topology.equals("cluster")) return Optional.empty();
        if (node.isEmpty()) return Optional.of("JAUGE_NODE names no server; each of a cluster has a name of its own");
        if (node.get().matches(NAME)) return Optional.empty();
        return Optional.of("JAUGE_NODE is no name for a server: up to 40 letters, digits, - and _");
    }
}
