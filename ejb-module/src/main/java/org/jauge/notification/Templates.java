package org.jauge.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of messages, each a file in each language: its first line is the subject. The HTML ones share a frame. */
final class Templates {

    static final Set<String> LANGUAGES = Set.of("fr", "en");

    private static final Map<String, String> READ = new ConcurrentHashMap<>();
    private static final String CONTENT = "{{content}}";

    private Templates() {}

    static String subject(MailKind kind, String language, Map<String, ?> values) {
        var text = file(kind, language, "txt");
        return Template.plain(text.substring(0, text.indexOf('\n'))).filled(values);
    }

    static String text(MailKind kind, String language, Map<String, ?> values) {
        var text = file(kind, language, "txt");
        return Template.plain(text.substring(text.indexOf('\n')).strip() + "\n").filled(values);
    }

    static String html(MailKind kind, String language, Map<String, ?> values) {
        var frame = read("frame_" + language + ".html");
        return Template.html(frame.replace(CONTENT, file(kind, language, "html")))
                .filled(values);
    }

    private static String file(MailKind kind, String language, String ending) {
        return read(kind.name().toLowerCase(Locale.ROOT) + "_" + language + "." + ending);
    }

    private static String read(String name) {
        return READ.computeIfAbsent(name, Templates::load);
    }

    private static String load(String name) {
        try (var file = Templates.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("No template " + name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
