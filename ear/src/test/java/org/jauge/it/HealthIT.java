package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jauge.it.harness.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class HealthIT extends FromOutside {

    private final HttpClient balancer = HttpClient.newHttpClient();

    @Test
    void is_ready_when_the_database_answers() throws IOException, InterruptedException {
        var answer = ready();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").containsOnlyOnce("\"name\":\"database\"");
    }

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    @DisplayName("Not ready while the database is away, yet alive; ready again, without a restart, when it is back")
    void is_not_ready_without_the_database() throws IOException, InterruptedException {
        Wire.cut();
        try {
            var answer = ready();

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"status\":\"DOWN\"").containsOnlyOnce("\"name\":\"database\"");
            assertThat(ask("/health/live").statusCode()).isEqualTo(200);
        } finally {
            Wire.mend();
        }
        assertThat(ready().statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ready() throws IOException, InterruptedException {
        return ask("/health/ready");
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(Server.ADDRESS.resolve(path)).build();
        return balancer.send(question, BodyHandlers.ofString());
    }
}
