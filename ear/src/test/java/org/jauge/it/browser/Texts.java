package org.jauge.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page in one language never says: the other language's texts, and names of the program itself. */
final class Texts {

    private static final Path LABELS = Path.of("../web-module/src/main/resources/org/jauge/backoffice");

    /** Names that a merchant's first points of sale and audiences get, in his language: data from then on. */
    private static final Path SHIPPED = Path.of("../ejb-module/src/main/resources/org/jauge/merchant");

    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.[\\w-]+)+|.*\\?\\?\\?.*|.*#\\{.*|.*\\{\\d\\}.*");

    /** Script that answers what a reader of a document reads. */
    static final String VISIBLE = """
            document => {
              const found = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode())
                if (!walker.currentNode.parentElement.closest('script, style, code, .languages, select'))
                  found.add(walker.currentNode.textContent.trim());
              for (const element of document.body.querySelectorAll('[title], [aria-label], [placeholder]'))
                if (!element.closest('.languages'))
                  for (const name of ['title', 'aria-label', 'placeholder'])
                    found.add((element.getAttribute(name) || '').trim());
              for (const option of document.querySelectorAll('option')) found.add(option.textContent.trim());
              return [...found].filter(text => text);
            }
            """;

    private static final Texts FRENCH = read("fr");
    private static final Texts ENGLISH = read("en");

    private final Set<String> foreign;

    private Texts(Set<String> foreign) {
        this.foreign = foreign;
    }

    static Texts in(String language) {
        return language.equals("fr") ? FRENCH : ENGLISH;
    }

    private static Texts read(String language) {
        var french = language.equals("fr");
        var foreign = values(LABELS.resolve(french ? "labels.properties" : "labels_fr.properties"));
        foreign.removeAll(values(LABELS.resolve(french ? "labels_fr.properties" : "labels.properties")));
        foreign.removeAll(values(SHIPPED.resolve("shipped_fr.properties")));
        foreign.remove("Jauge"); // in French also a word
        if (foreign.size() < 100) throw new AssertionError("Few texts in " + LABELS.toAbsolutePath());
        return new Texts(foreign);
    }

    boolean isWrong(String text) {
        return foreign.contains(text) || KEY.matcher(text).matches();
    }

    private static Set<String> values(Path bundle) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.values().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
