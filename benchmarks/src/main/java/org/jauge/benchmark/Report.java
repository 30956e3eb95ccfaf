package org.jauge.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table that grows line by line on the screen, and lands in a file at the end. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    void title(String title) {
        say("");
        say("### " + title);
        say("");
    }

    void head(String... columns) {
        say("| " + String.join(" | ", columns) + " |");
        say("|" + " --- |".repeat(columns.length));
    }

    void row(Object... cells) {
        var row = new StringBuilder("|");
        for (var cell : cells)
            row.append(' ')
                    .append(cell instanceof Double number ? String.format(Locale.ROOT, "%,.1f", number) : cell)
                    .append(" |");
        say(row.toString());
    }

    @SuppressWarnings("SystemOut")
    void say(String line) {
        lines.add(line);
        System.err.println(line);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }
}
