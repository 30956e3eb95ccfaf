package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jauge.it.ServerLog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered, with the few questions that tests ask of it. */
public final class ApiAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private final String request;
    private final HttpResponse<String> answer;

    ApiAnswer(String request, HttpResponse<String> answer) {
        this.request = request;
        this.answer = answer;
    }

    public int status() {
        return answer.statusCode();
    }

    public String text() {
        return answer.body();
    }

    public JsonNode json() {
        return JSON.readTree(answer.body());
    }

    /** At a JSON pointer: {@code /lines/0/quantity}; empty text when there is none. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    public Optional<String> header(String name) {
        return answer.headers().firstValue(name);
    }

    /** Of a header that may come several times. */
    public List<String> allHeaders(String name) {
        return answer.headers().allValues(name);
    }

    public ApiAnswer expect(int status) {
        assertThat(status())
                .as(() -> request + " → " + answer.body() + (status() == 500 ? cause() : ""))
                .isEqualTo(status);
        return this;
    }

    /** Our own failures say no more than a reference; a build that failed should not need to be run again for the rest. */
    private String cause() {
        return "\n"
                + ServerLog.find("API failure " + at("/reference") + "(.*\\R){1,12}")
                        .group();
    }

    /** A problem document that says the same as its status and keeps the inside to itself. */
    public ApiAnswer expectProblem(int status, String code) {
        expect(status);
        assertThat(header("Content-Type")).as(request).hasValue("application/problem+json");
        assertThat(at("/code")).as("%s → %s", request, text()).isEqualTo(code);
        assertThat(json().at("/status").asInt()).isEqualTo(status);
        assertThat(at("/type")).endsWith("/problems/" + code);
        assertThat(text()).doesNotContain("Exception", "\tat ", "org.jauge", "jakarta.", "java.", "SQL");
        return this;
    }

    /** One of the fields that are wrong, as {@code field rule}. */
    public ApiAnswer expectError(String fieldAndRule) {
        expectProblem(400, "invalid-field");
        var errors = StreamSupport.stream(json().at("/errors").spliterator(), false)
                .map(error ->
                        error.at("/field").asString() + " " + error.at("/rule").asString());
        assertThat(errors).as("%s → %s", request, text()).contains(fieldAndRule);
        return this;
    }
}
