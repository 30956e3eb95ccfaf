package org.jauge.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that stays open and asks one thing after the other; knows of HTTP/1.1 only what our server answers.
 *
 * <p>The load generator stands beside the server: a full client would take a good part of what is to be measured.
 */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;
    private static final int TIMEOUT_MS = 60_000;

    private final int port;
    private final String headers;
    private Socket socket;
    private InputStream answers;
    private String location = "";

    Wire(int port, String key) throws IOException {
        this.port = port;
        headers = " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                + (key.isEmpty() ? "" : "Authorization: Bearer " + key + "\r\n");
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

    int post(String path, String requestId, String json) throws IOException {
        return ask("POST " + path + headers + "Idempotency-Key: " + requestId
                + "\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n" + json);
    }

    /** Where the last thing created is. */
    String location() {
        return location;
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
        }
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
