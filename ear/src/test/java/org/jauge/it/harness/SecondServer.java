package org.jauge.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Another server with the settings of the one under test, started beside it; closing it ends it. */
public final class SecondServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PAUSE_MS = 250;
    private static final int READY = 200;

    private final Process process;
    private final Path said;
    private final URI address;

    private SecondServer(Process process, Path said, URI address) {
        this.process = process;
        this.said = said;
        this.address = address;
    }

    /** How it ended, and what it wrote. */
    public record End(int exit, String said) {}

    /**
     * One that has no business to stay: started again each time, as whoever reads why would do. So only the first finds
     * nothing unpacked and nothing scanned.
     *
     * @param otherwise what its environment says in place of the first one's; nothing at all where the value is empty
     */
    public static End run(Map<String, String> otherwise) throws IOException, InterruptedException {
        try (var server = started(System.getProperty("jauge.it.server") + "-refused", otherwise)) {
            if (!server.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                throw new AssertionError("It stays: " + server.said());
            return new End(server.process.exitValue(), server.said());
        }
    }

    /** One that serves; its data are its own, and there are none yet. */
    public static SecondServer withoutData() throws IOException, InterruptedException {
        var name = System.getProperty("jauge.it.server") + "-second";
        var data = Folders.empty(Path.of("target/it", name));
        Folders.deleteAll(servers(), name);
        return serving(started(name, Map.of("JAUGE_DATA", data.toAbsolutePath().toString())));
    }

    /**
     * Another of the first one's cluster, on the same database, which the first has filled. Once it has ended, the same
     * name starts it again where it was.
     */
    public static SecondServer inCluster(String node) throws IOException, InterruptedException {
        var name = System.getProperty("jauge.it.server") + "-" + node;
        return serving(started(name, Map.of("JAUGE_NODE", node, "JAUGE_DEMO", "false", "JAUGE_SANDBOX", "true")));
    }

    private static SecondServer serving(SecondServer server) throws IOException, InterruptedException {
        try {
            server.awaitReady();
            return server;
        } catch (IOException | InterruptedException | AssertionError e) {
            server.close();
            throw e;
        }
    }

    public URI address() {
        return address;
    }

    /** What it has written so far. */
    public String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut would, and comes back when it is gone. */
    public void kill() {
        close();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static SecondServer started(String name, Map<String, String> otherwise) throws IOException {
        var server = servers().resolve(name);
        Folders.copy(servers().resolve(System.getProperty("jauge.it.server")), server);
        Files.copy(
                Path.of("../liberty-config/application.xml"),
                server.resolve("application.xml"),
                StandardCopyOption.REPLACE_EXISTING);
        var ear = Files.createDirectories(server.resolve("apps")).resolve("jauge.ear");
        if (!Files.exists(ear)) Files.copy(Path.of("target/jauge.ear"), ear);
        var port = String.valueOf(Preparation.freePort());
        environment(server.resolve("server.env"), port, otherwise);
        var said = server.resolve("said.log");
        var process = new ProcessBuilder(wlp().resolve("bin/server").toString(), "run", name)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly)); // also when a run is broken off
        return new SecondServer(process, said, URI.create("http://localhost:" + port));
    }

    private static Path wlp() {
        return Path.of(System.getProperty("jauge.it.wlp"));
    }

    private static Path servers() {
        return wlp().resolve("usr/servers");
    }

    private static void environment(Path file, String port, Map<String, String> otherwise) throws IOException {
        var changed = new TreeMap<>(otherwise);
        changed.put("JAUGE_HTTP_PORT", port);
        var lines = new ArrayList<>(Files.readAllLines(file));
        changed.forEach((key, value) -> {
            lines.removeIf(line -> line.startsWith(key + "="));
            if (!value.isEmpty()) lines.add(key + "=" + value);
        });
        Files.write(file, lines);
    }

    private void awaitReady() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var question = HttpRequest.newBuilder(address.resolve("/health/ready")).build();
        var end = Instant.now().plus(PATIENCE);
        while (!isReady(client, question)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) throw new AssertionError("Not ready: " + said());
            Thread.sleep(PAUSE_MS);
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == READY;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }
}
