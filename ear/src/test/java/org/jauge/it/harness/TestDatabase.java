package org.jauge.it.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One of the two databases that every test runs on: what the server's environment says of it. */
enum TestDatabase {
    /** As a newcomer finds it who wants no demonstration: empty, with a set-up link. */
    DERBY {
        @Override
        Map<String, String> start(Path folder) {
            return Map.of("JAUGE_DB", "derby", "JAUGE_DEMO", "false");
        }

        /** It waits for no disk, for the reasons that PostgreSQL does not: see there. */
        @Override
        List<String> serverOptions() {
            return List.of("-Dderby.system.durability=test");
        }
    },

    /**
     * A real server out of a Maven artifact, filled by the demonstration; a JVM far from UTC: instants must not care.
     * Whoever uses it is one of a cluster, so that every test tries those settings, too.
     */
    POSTGRESQL {
        @Override
        Map<String, String> start(Path folder) throws IOException {
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("cluster"))
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                    .setServerConfig("max_connections", "200")
                    .setServerConfig(
                            "synchronous_commit", "on") // off by default here: a crash would lose what was sold
                    // fsync stays off: what a killed process had written the system keeps, and a test that pulls the
                    // plug cannot be; on, each commit of each test would wait for the disk
                    .start();
            return Map.of(
                    "JAUGE_DB", "postgresql",
                    "JAUGE_DB_TIMEOUT", "12s", // a little longer than a lock is waited for
                    "JAUGE_DB_PORT", String.valueOf(Wire.open(server.getPort())),
                    "JAUGE_DB_NAME", "postgres",
                    "JAUGE_DB_USER", "postgres",
                    "JAUGE_DB_SSLMODE", "disable",
                    "JAUGE_TOPOLOGY", "cluster",
                    "JAUGE_NODE", "a",
                    "JAUGE_DEMO", "true");
        }

        @Override
        List<String> serverOptions() {
            return List.of("-Duser.timezone=America/Toronto");
        }
    };

    /** Starts it on an empty folder; it ends with this JVM. */
    abstract Map<String, String> start(Path folder) throws IOException;

    List<String> serverOptions() {
        return List.of();
    }
}
