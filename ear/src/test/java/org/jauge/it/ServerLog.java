package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server under test has written to its log. */
public final class ServerLog {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PAUSE_MS = 250;

    private ServerLog() {}

    /** Waits for it: the last lines come some moments after the application is up. */
    public static Matcher find(String pattern) {
        var end = Instant.now().plus(PATIENCE);
        var log = Pattern.compile(pattern).matcher(text());
        while (!log.find()) {
            assertThat(Instant.now()).as("the log says %s", pattern).isBefore(end);
            pause();
            log.reset(text());
        }
        return log;
    }

    public static String text() {
        var server = Path.of(System.getProperty("jauge.it.wlp"), "usr/servers", System.getProperty("jauge.it.server"));
        try {
            return Files.readString(server.resolve("logs/messages.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
