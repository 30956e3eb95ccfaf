package org.jauge.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One connection that stays open and asks one thing after the other; knows of HTTP/1.1 only what our server answers.
 *
 * <p>The load generator stands beside the server: a full client would take a good part of what is to be measured.
 */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;
    private static final int TIMEOUT_MS = 60_000;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final int port;
    private final String headers;
    private Socket socket;
    private InputStream answers;
    private String location = "";
    private String tag = "";

    /** @param headers of every request */
    Wire(int port, String... headers) throws IOException {
        this.port = port;
        this.headers = " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        socket = connected();
        answers = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private Socket connected() throws IOException {
        var connected = new Socket(InetAddress.getLoopbackAddress(), port);
        connected.setTcpNoDelay(true);
        connected.setSoTimeout(TIMEOUT_MS);
        return connected;
    }

    int get(String path) throws IOException {
        return ask("GET " + path + headers + "\r\n");
    }

    /** @param known the tag of an answer: who has it already is told so with 304 */
    int getUnless(String known, String path) throws IOException {
        return ask("GET " + path + headers + (known.isEmpty() ? "" : "If-None-Match: " + known + "\r\n") + "\r\n");
    }

    int delete(String path) throws IOException {
        return ask("DELETE " + path + headers + "\r\n");
    }

    /** @param more headers, each with the end of its line */
    int post(String path, String more, String json) throws IOException {
        return ask("POST " + path + headers + more + "Content-Type: application/json\r\nContent-Length: "
                + json.length() + "\r\n\r\n" + json);
    }

    /** Where the last thing created is. */
    String location() {
        return location;
    }

    /** The tag of the last answer that had one. */
    String tag() {
        return tag;
    }

    private int ask(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var status = Integer.parseInt(line().substring(9, 12));
        var length = 0;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:"))
                length = Integer.parseInt(header.substring(15).strip());
            if (name.startsWith("transfer-encoding: chunked")) length = -1;
            if (name.startsWith("connection: close")) last = true;
            if (name.startsWith("location:")) location = header.substring(9).strip();
            if (name.startsWith("etag:")) tag = header.substring(5).strip();
        }
        if (status == NO_CONTENT || status == NOT_MODIFIED) length = 0; // whatever the headers say
        if (length >= 0) answers.skipNBytes(length);
        else skipChunks();
        if (last) connectAgain();
        return status;
    }

    /** A server may end a connection after some requests. */
    private void connectAgain() throws IOException {
        socket.close();
        socket = connected();
        answers = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private void skipChunks() throws IOException {
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16))
            answers.skipNBytes(size + 2L);
        line();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var letter = answers.read(); letter != '\n'; letter = answers.read()) {
            if (letter < 0) throw new EOFException();
            if (letter != '\r') line.append((char) letter);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
