package org.jauge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Guards the tail: files and methods that nobody meant to grow, and what nobody meant to leave behind. */
class TidyTest {

    private static final int JAVA_LINES_MAX = 250;
    private static final int PAGE_LINES_MAX = 150;
    private static final int METHOD_LINES_MAX = 25;
    /** Longer for a reason: tables of cases and fixtures read better in one place. */
    private static final Set<String> LONG_FILES = Set.of("AdmissionLawsIT.java", "LaneTest.java");

    private static final Set<String> TABLES_OF_CASES = Set.of("StrictReaderTest.java", "BadInputIT.java");
    private static final String PRINTS_FOR_A_PERSON = "Welcome.java";

    private static final Set<String> SKIPPED = Set.of("target", ".git", "data", "node_modules", ".idea");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface)\\b");
    private static final int[] MEMBER_INDENTS = {4, 8}; // of a class, and of a class within it
    private static final Pattern MARKER = Pattern.compile("\\b(?:TODO|FIXME)\\b(?! #\\d)");
    private static final Path HOUSE = house();

    private static Path house() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("liberty-config"))) folder = folder.getParent();
        if (folder == null)
            throw new IllegalStateException(
                    "The house is not above " + Path.of("").toAbsolutePath());
        return folder;
    }

    private static List<Path> files(String... endings) {
        try (Stream<Path> all = Files.walk(HOUSE)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .filter(file -> outside(HOUSE.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean outside(Path file) {
        for (var part : file) if (SKIPPED.contains(part.toString())) return false;
        return true;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> offences(List<Path> files, Predicate<String> offends) {
        assertThat(files).as("a rule that reads nothing proves nothing").isNotEmpty();
        var found = new ArrayList<String>();
        for (var file : files) {
            var number = 0;
            for (var line : lines(file)) {
                number++;
                if (offends.test(line)) found.add(HOUSE.relativize(file) + ":" + number + " " + line.strip());
            }
        }
        return found;
    }

    private static List<String> longerThan(int lines, List<Path> files) {
        assertThat(files).as("a rule that reads nothing proves nothing").isNotEmpty();
        return files.stream()
                .filter(file -> !LONG_FILES.contains(String.valueOf(file.getFileName())))
                .filter(file -> lines(file).size() > lines)
                .map(file -> HOUSE.relativize(file) + " has " + lines(file).size() + " lines")
                .toList();
    }

    @Test
    @DisplayName("No class has more than 250 lines, no page more than 150")
    void files_stay_small() {
        assertThat(longerThan(JAVA_LINES_MAX, files(".java"))).isEmpty();
        assertThat(longerThan(PAGE_LINES_MAX, files(".xhtml"))).isEmpty();
    }

    @Test
    @DisplayName("No method has more than 25 lines")
    void methods_stay_small() {
        var found = new ArrayList<String>();
        for (var file : files(".java"))
            if (!TABLES_OF_CASES.contains(String.valueOf(file.getFileName()))) found.addAll(longMethods(file));

        assertThat(found).isEmpty();
    }

    /** A method's first line stands at its class's indent and has a parenthesis; it ends at the brace below it. */
    private static List<String> longMethods(Path file) {
        var found = new ArrayList<String>();
        var lines = lines(file);
        for (var indent : MEMBER_INDENTS)
            for (var start = 0; start < lines.size(); start++) {
                if (!opensMethod(lines.get(start), indent)) continue;
                var body = start;
                while (body < lines.size() - 1 && !lines.get(body).matches(".*[{;]|.*[^)],")) body++;
                if (!lines.get(body).endsWith("{")) continue;
                var length = lines.subList(body, lines.size()).indexOf(" ".repeat(indent) + "}") - 1;
                if (length > METHOD_LINES_MAX)
                    found.add(HOUSE.relativize(file) + ":" + (start + 1) + " has " + length + " lines");
            }
        return found;
    }

    private static boolean opensMethod(String line, int indent) {
        var code = line.strip();
        return line.length() - line.stripLeading().length() == indent
                && code.matches("[\\w<].*\\(.*")
                && !code.matches("(?:return|if|for|while|switch|try|case|throw|assert|var|else|do)\\b.*")
                && !TYPE.matcher(code).find()
                && !code.endsWith(";")
                && !code.contains(" = ")
                && !code.contains("->");
    }

    @Test
    @DisplayName("No unfinished business, no tabs, no inline style, script or event handler in pages")
    void nothing_is_left_behind() {
        var sources = files(".java", ".xhtml", ".sql", ".properties", "pom.xml", ".css", ".js");
        var others =
                sources.stream().filter(file -> !file.endsWith("TidyTest.java")).toList();

        assertThat(offences(others, line -> MARKER.matcher(line).find())).isEmpty();
        assertThat(offences(others, line -> line.contains("\t"))).isEmpty();
        assertThat(offences(files(".xhtml"), line -> line.matches(".*\\s(?:style|onclick|onload|onchange)=\".*")))
                .isEmpty();
        var printing = others.stream()
                .filter(file -> !file.endsWith(PRINTS_FOR_A_PERSON))
                .toList();
        assertThat(offences(printing, line -> line.contains("System.out.") || line.contains("printStackTrace()")))
                .isEmpty();
    }
}
