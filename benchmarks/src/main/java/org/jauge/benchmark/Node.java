package org.jauge.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One server process with the application, on a port of its own. */
final class Node implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path LIBERTY = TARGET.resolve("liberty/wlp");
    private static final Path CONFIGURATION = Path.of("../liberty-config");
    private static final Path APPLICATION = Path.of("../ear/target/jauge.ear");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PAUSE_MS = 200;

    private final Process process;
    private final String name;
    private final int port;

    private Node(Process process, String name, int port) {
        this.process = process;
        this.name = name;
        this.port = port;
    }

    /** Starts it and waits until it is ready for requests. */
    static Node start(String name, Store store) throws IOException, InterruptedException {
        var port = freePort();
        var node = new Node(launch(write(name), name, store, port), name, port);
        var end = Instant.now().plus(PATIENCE);
        while (!node.isReady()) {
            if (!node.process.isAlive() || Instant.now().isAfter(end)) {
                node.kill();
                throw new IllegalStateException(name + " does not start, see " + log(name));
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        }
        return node;
    }

    int port() {
        return port;
    }

    /** The most memory it has had so far, in megabytes. */
    long megabytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** How many lines of its log say so. */
    long said(String text) throws IOException {
        try (var lines = Files.lines(log(name))) {
            return lines.filter(line -> line.contains(text)).count();
        }
    }

    /** As a power cut would. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(1, TimeUnit.MINUTES)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }

    private boolean isReady() {
        try (var wire = new Wire(port)) {
            return wire.get("/health/ready") == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path write(String name) throws IOException {
        var server = LIBERTY.resolve("usr/servers").resolve(name);
        Files.createDirectories(server.resolve("apps"));
        try (var files = Files.list(CONFIGURATION)) {
            for (var file : files.filter(Files::isRegularFile).toList()) copy(file, server.resolve(file.getFileName()));
        }
        copy(APPLICATION, server.resolve("apps/jauge.ear"));
        return server;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static Process launch(Path server, String name, Store store, int port) throws IOException {
        var command = new ArrayList<String>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.add("@" + LIBERTY.resolve("lib/platform/java/java9.options"));
        command.addAll(Files.readAllLines(server.resolve("jvm.options")));
        command.addAll(List.of(System.getProperty("node.options", "-Xmx1g").split(" ", -1)));
        command.add("-javaagent:" + LIBERTY.resolve("bin/tools/ws-javaagent.jar"));
        command.addAll(
                List.of("-jar", LIBERTY.resolve("bin/tools/ws-server.jar").toString(), name));
        var builder = new ProcessBuilder(command).directory(server.toFile()).redirectErrorStream(true);
        builder.redirectOutput(log(name).toFile());
        builder.environment().putAll(store.environment());
        builder.environment().put("JAUGE_HTTP_PORT", String.valueOf(port));
        builder.environment().put("JAUGE_DEMO", "false");
        builder.environment().put("keystore_password", "only-for-this-run");
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly)); // also when a run is broken off
        return process;
    }

    private static Path log(String name) {
        return TARGET.resolve(name + ".log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
