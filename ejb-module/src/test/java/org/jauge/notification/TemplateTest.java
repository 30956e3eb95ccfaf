package org.jauge.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void fills_in_what_it_is_given() {
        assertThat(Template.plain("Hello {{name}}, {{name}}!").filled(Map.of("name", "Zoé $1 \\")))
                .isEqualTo("Hello Zoé $1 \\, Zoé $1 \\!");
    }

    @Test
    void typed_text_is_no_markup_and_no_template() {
        var typed = Map.of("name", "<b>\"{{secret}}\" & 'x'</b>", "secret", "42");

        assertThat(Template.html("<p>{{name}}</p>").filled(typed))
                .isEqualTo("<p>&#60;b&#62;&#34;{{secret}}&#34; &#38; &#39;x&#39;&#60;/b&#62;</p>");
        assertThat(Template.plain("{{name}}").filled(typed)).isEqualTo("<b>\"{{secret}}\" & 'x'</b>");
    }

    @Test
    void a_part_is_there_for_each_of_a_list_and_only_for_a_value_that_is_there() {
        var template = Template.plain(
                "{{#events}}{{title}}:{{#tickets}} {{code}}{{/tickets}};{{/events}}{{#more}}+{{more}}{{/more}}");
        var events = List.of(
                Map.of("title", "A", "tickets", List.of(Map.of("code", "1"), Map.of("code", "2"))),
                Map.of("title", "B", "tickets", List.of()));

        assertThat(template.filled(Map.of("events", events, "more", "3"))).isEqualTo("A: 1 2;B:;+3");
        assertThat(template.filled(Map.of("events", List.of(), "more", ""))).isEmpty();
    }

    @Test
    void a_name_that_nobody_filled_in_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.plain("{{nmae}}").filled(Map.of("name", "x")))
                .withMessageContaining("nmae");
    }
}
