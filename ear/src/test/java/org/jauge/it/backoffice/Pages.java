package org.jauge.it.backoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages that there are, read from their sources: a new one is tried too. */
final class Pages {

    private static final Path FOLDER = Path.of("..", "web-module", "src", "main", "webapp");

    private Pages() {}

    /** As they are called in an address, {@code staff/list}. */
    static List<String> names() {
        try (var files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .map(name -> name.replace(".xhtml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String source(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".xhtml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
