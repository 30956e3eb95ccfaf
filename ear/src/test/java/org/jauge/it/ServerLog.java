package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server under test has written to its log. */
public final class ServerLog {

    private static final Pattern DEADLOCK = Pattern.compile("A deadlock came through");

    private ServerLog() {}

    /** Waits for it: the last lines come some moments after the application is up. */
    public static Matcher find(String pattern) {
        var wanted = Pattern.compile(pattern);
        Patiently.await(() -> wanted.matcher(text()).find());
        var log = wanted.matcher(text());
        assertThat(log.find()).as("the log says %s", pattern).isTrue();
        return log;
    }

    /** How often it told so far of a deadlock that trying again did not resolve; who met one was told to come back. */
    public static long deadlocks() {
        return DEADLOCK.matcher(text()).results().count();
    }

    public static String text() {
        var server = Path.of(System.getProperty("jauge.it.wlp"), "usr/servers", System.getProperty("jauge.it.server"));
        try {
            return Files.readString(server.resolve("logs/messages.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
