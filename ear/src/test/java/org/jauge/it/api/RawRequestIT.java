package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.jauge.it.FromOutside;
import org.jauge.it.Server;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.Scope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client library would send. */
@Tag("K-02")
class RawRequestIT extends FromOutside {

    @ParameterizedTest(name = "K-02 a body cut short under {0} → 400")
    @ValueSource(strings = {"Content-Length: 100", "Transfer-Encoding: chunked"})
    void refuses_a_body_cut_short(String length) throws IOException {
        var answer = sent("POST /api/v1/holds HTTP/1.1", "Host: localhost", length, "{\"lines\":[");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("malformed-json");
    }

    @Test
    @DisplayName("K-02 a host that is none → 400")
    void refuses_a_host() throws IOException {
        var answer = sent("GET /api/v1/events HTTP/1.1", "Host: evil\"><script>", "X-Length: 0", "");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("bad-request").doesNotContain("<script>");
    }

    private static String sent(String line, String host, String length, String body) throws IOException {
        var key = Tenant.open().key(KeyKind.SECRET, false, EnumSet.allOf(Scope.class));
        var head = List.of(
                line,
                host,
                length,
                "Authorization: Bearer " + key,
                "Content-Type: application/json",
                "Idempotency-Key: cut",
                "Connection: close",
                "",
                body);
        try (var socket = new Socket(Server.ADDRESS.getHost(), Server.ADDRESS.getPort())) {
            socket.getOutputStream().write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
