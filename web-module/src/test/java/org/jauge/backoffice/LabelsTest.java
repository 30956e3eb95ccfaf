package org.jauge.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern LABEL = Pattern.compile("labels\\['([\\w.-]+)'\\]");
    private static final Pattern TEXT = Pattern.compile("language\\.text\\('([\\w.-]+)'");
    private static final Pattern FIELD = Pattern.compile("<j:field(?![^>]*\\blabel=)[^>]*\\bid=\"(\\w+)\"");
    private static final Pattern IN_CODE =
            Pattern.compile("(?:notices\\.\\w+|language\\.text|new Place)\\(\\s*\"([\\w.-]+)\"\\s*[,)]");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Bundle.keys("labels_fr")).isEqualTo(Bundle.keys("labels"));
    }

    @Test
    void English_does_not_fall_back_to_the_language_of_the_machine() {
        assertThat(Bundle.keys("labels_en")).isEmpty();
    }

    @Test
    void every_key_of_a_page_exists() {
        var used = new TreeSet<>(matches(PAGES, ".xhtml", LABEL));
        used.addAll(matches(PAGES, ".xhtml", TEXT));
        matches(PAGES, ".xhtml", FIELD).forEach(id -> used.add("field." + id));

        assertThat(used).hasSizeGreaterThan(10);
        assertThat(Bundle.keys("labels")).containsAll(used);
    }

    @Test
    void every_key_of_the_code_exists() {
        var used = matches(CODE, ".java", IN_CODE);

        assertThat(used).isNotEmpty();
        assertThat(Bundle.keys("labels")).containsAll(used);
    }

    @Test
    void every_refusal_has_its_text() {
        var codes = new TreeSet<String>();
        new ClassFileImporter()
                .importPackages("org.jauge").stream()
                        .filter(type -> type.isAssignableTo(Rejection.class) && !type.isEquivalentTo(Rejection.class))
                        .forEach(type -> codes.add("rejection." + Rejection.codeOf(refusal(type))));

        assertThat(codes).isNotEmpty();
        assertThat(Bundle.keys("labels")).containsAll(codes);
    }

    private static Class<? extends Rejection> refusal(JavaClass type) {
        return type.reflect().asSubclass(Rejection.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels", "labels_fr"})
    void every_text_can_be_filled_in(String name) {
        for (var text : Bundle.texts(name).entrySet()) {
            assertThat(text.getValue()).as(text.getKey()).isNotBlank().doesNotContain("'");
            for (var count : List.of(0, 1, 2))
                assertThat(filled(text.getValue(), count))
                        .as(text.getKey())
                        .isNotBlank()
                        .doesNotContain(",choice,");
        }
    }

    @Test
    void one_is_no_plural() {
        var text = Bundle.texts("labels_fr").getOrDefault("outbox.held", "");

        assertThat(filled(text, 1)).startsWith("1 courriel a été écrit ").endsWith("Il ne part que si vous le voulez.");
        assertThat(filled(text, 2))
                .startsWith("2 courriels ont été écrits ")
                .endsWith("Ils ne partent que si vous le voulez.");
    }

    /** A number where the text depends on one, else a word. */
    private static String filled(String text, int count) {
        var format = new MessageFormat(text, Locale.ROOT);
        var facts = new Object[] {"a", "b", "c", "d", "e"};
        var formats = format.getFormatsByArgumentIndex();
        for (var i = 0; i < formats.length; i++) if (formats[i] instanceof NumberFormat) facts[i] = count;
        return format.format(facts);
    }

    private static Set<String> matches(Path folder, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            var found = new TreeSet<String>();
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> pattern.matcher(read(file))
                    .results()
                    .map(result -> result.group(1))
                    .forEach(found::add));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
