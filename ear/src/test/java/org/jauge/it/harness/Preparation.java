package org.jauge.it.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;

/** Before Arquillian reads its file: starts the database, picks a free port, writes the server that it will start. */
public class Preparation {

    /** It warns of every class of the EAR that uses a library; held here, or the level would be forgotten with it. */
    private static final Logger CONTAINER = Logger.getLogger("io.openliberty.arquillian.managed.WLPManagedContainer");

    /**
     * Each page is seen a few times only: thorough compiling would take the cores from what is tested, and so would a
     * collector that works beside it. With room from the start it is rarely called while the server starts.
     */
    private static final List<String> QUICK_JVM =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=256m", "-Xms512m");

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path LIBERTY = TARGET.resolve("liberty/wlp");
    private static final Path CONFIGURATION = Path.of("../liberty-config");

    public void prepare(@Observes(precedence = 100) ManagerStarted event) throws IOException {
        CONTAINER.setLevel(Level.SEVERE);
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host"); // a proxy passes it on
        var name = System.getProperty("jauge.it.database", "derby");
        var database = TestDatabase.valueOf(name.toUpperCase(Locale.ROOT));
        var mine = System.getProperty("jauge.it.run", name);
        var folder = Folders.empty(TARGET.resolve("it").resolve(mine));
        var port = freePort();
        var environment = new ArrayList<>(lines(database.start(folder)));
        environment.add("JAUGE_DATA=" + folder);
        environment.add("JAUGE_HTTP_PORT=" + port);
        environment.add("JAUGE_PROXIES=127[.]0[.]0[.]1|0:0:0:0:0:0:0:1");
        environment.add("JAUGE_OWNER_RESET=nobody@start.example");
        environment.add(
                "JAUGE_PASSWORD_ROUNDS=1000"); // each test has people of its own: hashing took a third of the run
        environment.add("keystore_password=only-for-this-run");
        var server = write(mine, environment, database.serverOptions());
        System.setProperty("jauge.it.wlp", LIBERTY.toString());
        System.setProperty("jauge.it.server", server);
        System.setProperty("jauge.it.port", String.valueOf(port));
        System.setProperty("jauge.url", "http://localhost:" + port);
    }

    /** A name of its own each time: Arquillian looks for its server by name among all JVMs of this machine. */
    private static String write(String run, List<String> environment, List<String> options) throws IOException {
        var servers = LIBERTY.resolve("usr/servers");
        Folders.deleteAll(servers, "it-" + run + "-");
        var name = "it-" + run + "-" + ProcessHandle.current().pid();
        var server = servers.resolve(name);
        Folders.copy(CONFIGURATION, server);
        Folders.copy(Path.of("src/test/resources/server"), server);
        var jvmOptions = new ArrayList<>(Files.readAllLines(server.resolve("jvm.options")));
        jvmOptions.addAll(options);
        jvmOptions.addAll(QUICK_JVM);
        Files.write(server.resolve("jvm.options"), jvmOptions);
        Files.write(server.resolve("server.env"), environment);
        return name;
    }

    private static List<String> lines(Map<String, String> environment) {
        return environment.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
