package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.jauge.it.fixture.NewerCopy;
import org.jauge.it.harness.SecondServer;
import org.jauge.it.harness.TlsDatabase;
import org.jauge.it.inside.Inside;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What must not run is not started, and says why in one line. */
class StartIT extends FromOutside {

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "derby")
    @DisplayName("A second server on the same data folder ends at once, and says so in one line")
    void refuses_a_folder_in_use() throws IOException, InterruptedException {
        var end = SecondServer.run(Map.of());

        assertRefused(end, "another Jauge is running on this data folder");
    }

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    @DisplayName("A server that finds no database ends at once, and says so in one line")
    void refuses_to_start_without_a_database() throws IOException, InterruptedException {
        var end = SecondServer.run(Map.of("JAUGE_DB_PORT", freePort()));

        assertRefused(end, "the database does not answer");
    }

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    @DisplayName("A server of a cluster that has no name ends at once, and says so in one line")
    void refuses_to_be_one_of_several_without_a_name() throws IOException, InterruptedException {
        var end = SecondServer.run(Map.of("JAUGE_TOPOLOGY", "cluster", "JAUGE_NODE", ""));

        assertRefused(end, "JAUGE_NODE names no server");
    }

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "derby")
    @DisplayName("A server that is older than its database ends at once, and says so in one line")
    void refuses_a_newer_database(@TempDir Path folder) throws IOException, InterruptedException {
        Inside.of(Server.ADDRESS).call(new NewerCopy(folder.toString()));

        var end = SecondServer.run(Map.of("JAUGE_DATA", folder.toString()));

        assertRefused(end, "the database is at version 999, which this release does not know");
    }

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    @DisplayName("With verify-full a database is talked to whose certificate the named root has signed, and no other")
    void checks_the_certificate_of_the_database(@TempDir Path folder) throws Exception {
        try (var database = TlsDatabase.start(folder)) {
            var stranger = SecondServer.run(database.environment("stranger"));
            var known = SecondServer.run(database.environment("server"));

            assertRefused(stranger, "the database does not answer");
            assertThat(stranger.said()).doesNotContain(TlsDatabase.NOWHERE);
            assertRefused(known, "database \"" + TlsDatabase.NOWHERE + "\" does not exist");
        }
    }

    private static void assertRefused(SecondServer.End end, String reason) {
        assertThat(end.exit()).as(end.said()).isEqualTo(1);
        assertThat(end.said().lines().filter(line -> line.contains("Jauge does not start")))
                .as(end.said())
                .singleElement()
                .asString()
                .contains(reason);
        assertThat(end.said()).doesNotContain("\tat ");
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
