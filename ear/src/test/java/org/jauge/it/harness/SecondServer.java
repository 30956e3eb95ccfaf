package org.jauge.it.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another server with the settings of the one under test, started beside it, which has no business to stay. */
public final class SecondServer {

    private static final int PATIENCE_SECONDS = 240;

    private SecondServer() {}

    /** How it ended, and what it wrote. */
    public record End(int exit, String said) {}

    /** @param otherwise what its environment says in place of the first one's */
    public static End run(Map<String, String> otherwise) throws IOException, InterruptedException {
        var wlp = Path.of(System.getProperty("jauge.it.wlp"));
        var servers = wlp.resolve("usr/servers");
        var first = System.getProperty("jauge.it.server");
        var name = first + "-second";
        Folders.deleteAll(servers, name);
        var server = servers.resolve(name);
        Folders.copy(servers.resolve(first), server);
        Files.copy(
                Path.of("../liberty-config/application.xml"),
                server.resolve("application.xml"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(
                Path.of("target/jauge.ear"),
                Files.createDirectories(server.resolve("apps")).resolve("jauge.ear"));
        var environment = new ArrayList<>(Files.readAllLines(server.resolve("server.env")));
        otherwise.forEach((key, value) -> {
            environment.removeIf(line -> line.startsWith(key + "="));
            environment.add(key + "=" + value);
        });
        Files.write(server.resolve("server.env"), environment);
        return end(wlp, name, server.resolve("said.log"));
    }

    private static End end(Path wlp, String name, Path said) throws IOException, InterruptedException {
        var process = new ProcessBuilder(wlp.resolve("bin/server").toString(), "run", name)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw new AssertionError("It stays: " + Files.readString(said));
            return new End(process.exitValue(), Files.readString(said));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
