package org.jauge.shop.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is answered when a request fails before or after the resources. */
class RefusedByServerTest {

    private final Logger log = Logger.getLogger(Unforeseen.class.getName());
    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(listener);
    }

    @AfterEach
    void stop() {
        log.removeHandler(listener);
        log.setUseParentHandlers(true);
    }

    @Test
    @Tag("S-07")
    @Tag("K-02")
    @DisplayName("S-07, K-02 a failure is answered with a reference of the log, and with nothing of the inside")
    void a_failure_has_a_reference() {
        var failure = new IllegalStateException("the inside");

        var body = RefusedByServer.body(500, null, failure);

        assertThat(body).containsEntry("code", "unexpected").containsEntry("status", 500);
        assertThat(body.toString()).doesNotContain("inside", "Exception");
        assertThat(logged).singleElement().satisfies(line -> {
            assertThat(line.getThrown()).isSameAs(failure);
            assertThat(line.getMessage()).endsWith(String.valueOf(body.get("reference")));
        });
    }

    @Test
    @Tag("K-02")
    @DisplayName("K-02 a refusal of the server is no failure: no reference, no line in the log")
    void a_refusal_has_none() {
        assertThat(RefusedByServer.body(404, null, null))
                .containsEntry("code", "unknown-path")
                .doesNotContainKey("reference");
        assertThat(RefusedByServer.body(400, new FieldError("host", "malformed", ""), null))
                .containsEntry("code", "invalid-field");
        assertThat(logged).isEmpty();
    }
}
