package org.jauge.it.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jauge.it.Server;

/** An external developer's program: speaks HTTP to the API, and checks every answer against the contract (K-01). */
public final class ApiClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final String ROOT = "/api/v1";

    private static final Set<String> COME_BACK = Set.of("overloaded", "request-in-progress");

    private final URI server;
    private final Map<String, String> headers;
    private final int triesMax;

    private ApiClient(URI server, Map<String, String> headers, int triesMax) {
        this.server = server;
        this.headers = headers;
        this.triesMax = triesMax;
    }

    public static ApiClient withoutKey() {
        return of(Server.ADDRESS);
    }

    /** Of another server than the one under test; without a key. */
    public static ApiClient of(URI server) {
        return new ApiClient(server, Map.of(), 1);
    }

    /** Comes back with the same request id when it is told to, as a shop should: in a rush a slow machine says so. */
    ApiClient patient() {
        return new ApiClient(server, headers, 20);
    }

    public ApiClient withKey(String key) {
        return with("Authorization", "Bearer " + key);
    }

    public ApiClient with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new ApiClient(server, more, triesMax);
    }

    public ApiAnswer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public ApiAnswer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), Map.of());
    }

    public ApiAnswer put(String path, String json) {
        return send("PUT", path, BodyPublishers.ofString(json), Map.of("Content-Type", "application/json"));
    }

    /** Under a request id of its own. */
    public ApiAnswer post(String path, String json) {
        return post(path, UUID.randomUUID().toString(), json);
    }

    public ApiAnswer post(String path, String requestId, String json) {
        for (var tries = 1; ; tries++) {
            var answer = send(
                    "POST",
                    path,
                    BodyPublishers.ofString(json),
                    Map.of("Content-Type", "application/json", "Idempotency-Key", requestId));
            if (tries >= triesMax || answer.status() < 400 || !COME_BACK.contains(answer.at("/code"))) return answer;
            pause(answer.header("Retry-After").map(Integer::parseInt).orElse(1));
        }
    }

    private static void pause(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Anything, as wrong as the test wants it. */
    public ApiAnswer send(String method, String path, BodyPublisher body, Map<String, String> own) {
        var request = HttpRequest.newBuilder(server.resolve(ROOT + path)).method(method, body);
        headers.forEach(request::header);
        own.forEach(request::header);
        try {
            var answer = HTTP.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            Contract.committed().check(method, ROOT + path, answer);
            return new ApiAnswer(method + " " + path, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
