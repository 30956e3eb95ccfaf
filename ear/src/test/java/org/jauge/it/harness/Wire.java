package org.jauge.it.harness;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The wire between the server and PostgreSQL. It passes everything on, and on demand loses one answer as a broken cable
 * would: the database has committed, and whoever asked for it reads the end of the stream instead of "COMMIT". It can be
 * cut altogether, too: to the server, the database has gone away.
 */
public final class Wire {

    private static final byte[] COMMITTED = "COMMIT\0".getBytes(StandardCharsets.US_ASCII);
    private static final int COMMAND_COMPLETE = 'C';
    private static final int TRIES = 5;

    private static final AtomicInteger LOST = new AtomicInteger();
    private static final AtomicLong STATEMENTS = new AtomicLong();
    private static final Set<Wire> OPEN = ConcurrentHashMap.newKeySet();
    private static volatile @Nullable String sought;
    private static volatile @Nullable String awaited;
    private static volatile String heard = "";
    private static volatile boolean cut;

    private final Socket server;
    private final Socket database;
    private volatile boolean marked;
    private volatile boolean silent;

    private Wire(Socket server, Socket database) {
        this.server = server;
        this.database = database;
    }

    /** The next commit of a transaction that was sent this text, say a request id, is not answered. */
    public static void loseCommitOf(String text) {
        LOST.set(0);
        sought = text;
    }

    /** From now on nothing passes over the connections that stand, and nobody is told: as when a router is switched off. */
    public static void silence() {
        OPEN.forEach(wire -> wire.silent = true);
    }

    /** How many statements were answered so far, whoever asked. */
    public static long statements() {
        return STATEMENTS.get();
    }

    /**
     * How many statements something takes, at best of several times: who is signed in and what was read a moment ago is
     * read again now and then.
     */
    public static long statementsOf(Runnable action) {
        return LongStream.generate(() -> {
                    var before = statements();
                    action.run();
                    return statements() - before;
                })
                .limit(TRIES)
                .min()
                .orElseThrow();
    }

    /** How many answers were lost since. */
    public static int lost() {
        return LOST.get();
    }

    /** From now on the last statement with these words in it, in small letters, is remembered. */
    public static void listenFor(String words) {
        heard = "";
        awaited = words;
    }

    /** As it was sent, its parameters as {@code $1}; empty if there was none. */
    public static String heard() {
        awaited = null;
        return heard;
    }

    /** Every connection ends and no other is made, until {@link #mend()}. */
    public static void cut() throws IOException {
        cut = true;
        for (var wire : OPEN) {
            wire.server.close();
            wire.database.close();
        }
    }

    public static void mend() {
        cut = false;
    }

    /** @return the port at which the server finds the database */
    static int open(int databasePort) throws IOException {
        var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(() -> {
            while (true) connect(door.accept(), databasePort);
        });
        return door.getLocalPort();
    }

    private static void connect(Socket server, int databasePort) throws IOException {
        try {
            if (cut) throw new ConnectException("cut");
            var wire = new Wire(server, new Socket(InetAddress.getLoopbackAddress(), databasePort));
            OPEN.add(wire);
            start(wire::ask);
            start(wire::answer);
        } catch (IOException e) { // the database is away: so is its end of the wire
            server.close();
        }
    }

    private void ask() throws IOException {
        server.setTcpNoDelay(true);
        database.setTcpNoDelay(true);
        try (server;
                database) {
            var chunk = new byte[1 << 16];
            for (int read; (read = server.getInputStream().read(chunk)) >= 0; ) {
                if (silent) continue;
                look(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
                database.getOutputStream().write(chunk, 0, read);
            }
        } finally {
            OPEN.remove(this);
        }
    }

    private void look(String said) {
        var text = sought;
        if (text != null && said.contains(text)) marked = true;
        var words = awaited;
        if (words != null) listen(said, said.toLowerCase(Locale.ROOT).indexOf(words));
    }

    /** A statement stands between zeros. */
    private static void listen(String said, int at) {
        var end = at < 0 ? -1 : said.indexOf(0, at);
        if (end > 0) heard = said.substring(said.lastIndexOf(0, at) + 1, end);
    }

    /** Message by message: a letter, a length that counts itself, the rest. */
    private void answer() throws IOException {
        try (server;
                database;
                var from = new DataInputStream(new BufferedInputStream(database.getInputStream()));
                var to = new DataOutputStream(new BufferedOutputStream(server.getOutputStream()))) {
            for (int type; (type = from.read()) >= 0; ) {
                var body = new byte[from.readInt() - Integer.BYTES];
                from.readFully(body);
                if (silent) continue;
                if (type == COMMAND_COMPLETE) STATEMENTS.incrementAndGet();
                if (isLost(type, body)) return;
                to.writeByte(type);
                to.writeInt(body.length + Integer.BYTES);
                to.write(body);
                if (from.available() == 0) to.flush();
            }
        }
    }

    private boolean isLost(int type, byte[] body) {
        if (!marked || type != COMMAND_COMPLETE || !Arrays.equals(body, COMMITTED)) return false;
        marked = false;
        sought = null;
        LOST.incrementAndGet();
        return true;
    }

    private interface Passing {
        void run() throws IOException;
    }

    private static void start(Passing passing) {
        var thread = new Thread(
                () -> {
                    try {
                        passing.run();
                    } catch (IOException hungUp) { // the other end learns it by its closed socket
                    }
                },
                "wire");
        thread.setDaemon(true);
        thread.start();
    }
}
