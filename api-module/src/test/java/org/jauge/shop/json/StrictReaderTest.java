package org.jauge.shop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jauge.shop.problem.BadInput;
import org.jauge.shop.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("K-04")
class StrictReaderTest {

    enum Colour {
        RED,
        BLUE
    }

    record Item(
            @Nullable String name,
            @Nullable Integer quantity,
            @Nullable Boolean big,
            @Nullable Colour colour) {}

    record Order(
            @Nullable String id,
            @Nullable List<Item> items,
            @Nullable Item first) {}

    @Test
    @DisplayName("K-04 what is described is read, what is absent or null is absent")
    void reads_what_is_described() throws IOException {
        var order = read("""
                {"id":"é\\n","items":[{"name":"a","quantity":2.0,"big":true,"colour":"BLUE"},{}],"first":null}""");

        assertThat(order)
                .isEqualTo(new Order(
                        "é\n", List.of(new Item("a", 2, true, Colour.BLUE), new Item(null, null, null, null)), null));
    }

    @ParameterizedTest(name = "K-04 {0} is refused: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"idd":"1"}|idd|unknown
                    {"first":{"size":1}}|first.size|unknown
                    {"id":1}|id|text
                    {"id":"a\\u0000"}|id|control-characters
                    {"id":"\\ud800"}|id|control-characters
                    {"items":{}}|items|list
                    {"items":[null]}|items[0]|required
                    {"items":[{},3]}|items[1]|object
                    {"first":[]}|first|object
                    {"first":{"quantity":"2"}}|first.quantity|whole-number
                    {"first":{"quantity":1.5}}|first.quantity|whole-number
                    {"first":{"quantity":true}}|first.quantity|whole-number
                    {"first":{"quantity":2147483648}}|first.quantity|too-large
                    {"first":{"quantity":1e999999999}}|first.quantity|too-large
                    {"first":{"quantity":-2147483649}}|first.quantity|too-small
                    {"first":{"quantity":1e-999999999}}|first.quantity|whole-number
                    {"first":{"big":"yes"}}|first.big|true-or-false
                    {"first":{"colour":"red"}}|first.colour|one-of
                    """)
    void names_the_place(String json, String field, String rule) {
        var bad = catchThrowableOfType(BadInput.class, () -> read(json));

        assertThat(bad.errors()).hasSize(1).first().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.rule()).isEqualTo(rule);
        });
    }

    @Test
    @DisplayName("K-04 everything that is wrong is said at once")
    void says_everything_at_once() {
        var bad = catchThrowableOfType(
                BadInput.class, () -> read("{\"id\":1,\"no\":2,\"items\":[{\"quantity\":\"x\"},{\"name\":3}]}"));

        assertThat(bad.errors())
                .extracting(error -> error.field() + " " + error.rule())
                .containsExactlyInAnyOrder(
                        "id text", "no unknown", "items[0].quantity whole-number", "items[1].name text");
    }

    @ParameterizedTest(name = "{0} is no JSON object")
    @ValueSource(
            strings = {"[]", "1", "{", "{\"id\":\"1\",\"id\":\"2\"}", "{\"id\":\"1\"} x", "{'id':1}", "NaN", "\uFEFF"})
    void refuses_what_is_no_object(String body) {
        assertThat(status(body)).isEqualTo(400);
    }

    @Test
    @DisplayName("a body has a limit, and deep nesting is refused")
    void bounds_the_body() {
        var longest = "{\"id\":\"" + "x".repeat(StrictReader.BYTES_MAX - 9) + "\"}";

        assertThat(longest).hasSize(StrictReader.BYTES_MAX);
        assertThat(status(longest)).isEqualTo(200);
        assertThat(status(longest + " ")).isEqualTo(413);
        assertThat(status("{\"id\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}"))
                .isEqualTo(400);
    }

    private static int status(String body) {
        try {
            read(body);
            return 200;
        } catch (Refusal e) {
            return e.problem().status();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Record read(String body) throws IOException {
        var stream = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        var type = (Class<Record>) (Class<?>) Order.class;
        var headers = new MultivaluedHashMap<String, String>();
        return new StrictReader().readFrom(type, type, new Annotation[0], new MediaType(), headers, stream);
    }
}
