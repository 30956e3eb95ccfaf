package org.jauge.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Map<String, Object> VALUES = values("Zoé <1>", "10,00 €", "Orage");

    private static Map<String, Object> values(String name, String amount, String reason) {
        var values = new HashMap<String, Object>();
        values.put("name", name);
        values.put("merchant", "L’Étang & Cie");
        values.put("link", "https://x.example/password?token=abc");
        values.put("number", "3301");
        values.put("total", "60,00 €");
        values.put("amount", amount);
        values.put("reason", reason);
        values.put("more", "7");
        for (var word : List.of("reserve", "without", "what", "where", "start", "until", "left", "kept", "freed"))
            values.put(word, word + " word");
        values.put("vat", List.of(Map.of("rate", "5,5 %", "tax", "3,13 €")));
        var ticket = Map.of("code", "ABCD", "what", "Adulte");
        values.put(
                "lines",
                List.of(Map.of("what", "8 × Adulte", "where", "Musée", "start", "ce soir", "until", "demain")));
        values.put("events", List.of(Map.of("title", "Fête", "when", "ce soir", "tickets", List.of(ticket))));
        return values;
    }

    static Stream<Arguments> all() {
        return Stream.of(MailKind.values())
                .flatMap(kind -> Templates.LANGUAGES.stream().map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("all")
    void every_kind_has_its_texts(MailKind kind, String language) {
        var subject = Templates.subject(kind, language, VALUES);
        var text = Templates.text(kind, language, VALUES);
        var html = Templates.html(kind, language, VALUES);

        assertThat(subject).contains("L’Étang & Cie").doesNotContain("\n", "{{");
        assertThat(text).contains("Zoé <1>").doesNotContain("{{", "&#").endsWith("\n");
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .contains("Zoé &#60;1&#62;", "L’Étang &#38; Cie")
                .doesNotContain("{{", "<1>");
        if (kind == MailKind.SALE || kind == MailKind.BOOKED)
            for (var written : List.of(text, html))
                assertThat(written).containsOnlyOnce("5,5 %").contains("3,13 €");
        if (kind.isLink()) {
            assertThat(text).contains("\nhttps://x.example/password?token=abc\n");
            assertThat(html).contains("href=\"https://x.example/password?token=abc\"");
        } else {
            assertThat(text).contains(kind.isOfDossier() ? "3301" : "\nhttps://x.example/");
        }
    }

    @ParameterizedTest(name = "{0} in {1} to somebody without a name, for no reason")
    @MethodSource("all")
    void leaves_out_what_there_is_not(MailKind kind, String language) {
        var values = values("", "", "");

        assertThat(Templates.text(kind, language, values)).doesNotContain("Motif", "Reason", "{{");
        if (!kind.isLink())
            assertThat(Templates.text(kind, language, values))
                    .startsWith(language.equals("fr") ? "Bonjour,\n" : "Hello,\n");
    }
}
