package org.jauge.it.inside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** The test's end of the wire into the application. */
public final class Inside {

    static final String ACTOR = "Inside-Actor";
    static final String ROLE = "Inside-Role";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI address;
    private final @Nullable String actor;
    private final String role;

    private Inside(URI address, @Nullable String actor, String role) {
        this.address = address;
        this.actor = actor;
        this.role = role;
    }

    /** As nobody. */
    public static Inside of(URI server) {
        return new Inside(server.resolve("/inside/work"), null, "");
    }

    /** @param actor as the application names its callers, {@code staff:12} */
    public Inside as(String actor, String role) {
        return new Inside(address, actor, role);
    }

    public <T extends Serializable> T call(Work<T> work) {
        try {
            var request = HttpRequest.newBuilder(address).POST(BodyPublishers.ofByteArray(bytes(work)));
            if (actor != null) request.header(ACTOR, actor).header(ROLE, role);
            var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new AssertionError("Inside: " + said(answer.body()));
            @SuppressWarnings("unchecked")
            var outcome = (T) object(answer.body());
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Serializable sent) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        return bytes.toByteArray();
    }

    private static Object object(byte[] bytes) throws IOException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object said(byte[] bytes) {
        try {
            return object(bytes);
        } catch (IOException e) {
            return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
