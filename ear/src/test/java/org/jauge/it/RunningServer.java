package org.jauge.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Where the application answers, seen from outside; only in {@code @RunAsClient} tests. */
public final class RunningServer {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private RunningServer() {}

    public static URI uri(String path) {
        return URI.create("http://localhost:" + System.getProperty("jauge.it.port") + path);
    }

    public static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }
}
