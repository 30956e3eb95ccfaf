package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class HealthIT extends FromOutside {

    @Test
    void is_ready_when_the_database_answers() throws IOException, InterruptedException {
        var question =
                HttpRequest.newBuilder(Server.ADDRESS.resolve("/health/ready")).build();

        var answer = HttpClient.newHttpClient().send(question, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").containsOnlyOnce("\"name\":\"database\"");
    }
}
