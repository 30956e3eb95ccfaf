package org.jauge.it.backoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The pages that there are, read from their sources: a new one is tried too. */
final class Pages {

    private static final Path FOLDER = Path.of("..", "web-module", "src", "main", "webapp");

    private static final Path MENU =
            Path.of("..", "web-module", "src", "main", "java", "org", "jauge", "backoffice", "shell", "Menu.java");

    /** An entry of the menu with its label and the folder that it leads to. */
    private static final Pattern ENTRY = Pattern.compile("new Place\\(\"([\\w.]+)\", \"[^\"]*\", \"/([^\"]*/)");

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

    /** Those of the menu's entries for the whole account (A-09), {@code staff/}. */
    static List<String> accountFolders() {
        var menu = text(MENU);
        var labels = menu.substring(menu.indexOf("WHOLE_ACCOUNT = "));
        var whole = labels.substring(0, labels.indexOf(';'));
        return ENTRY.matcher(menu)
                .results()
                .filter(entry -> whole.contains("\"" + entry.group(1) + "\""))
                .map(entry -> entry.group(2))
                .toList();
    }

    static String source(String name) {
        return text(FOLDER.resolve(name + ".xhtml"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
