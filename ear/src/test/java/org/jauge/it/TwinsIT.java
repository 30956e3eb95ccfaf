package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.Entry;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Writer;
import org.jauge.it.fixture.AllConnections;
import org.jauge.shared.Database;
import org.jauge.shared.Overloaded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One request that is there twice, as after a lost answer or on two nodes; and one that finds no connection. */
@Tag("C-02")
@Tag("K-03")
class TwinsIT extends InContainer {

    private static final int CONNECTIONS = 48;

    @Inject
    Admissions admissions;

    @Inject
    Gauges gauges;

    @Inject
    Outside outside;

    @Inject
    Database database;

    @Inject
    AllConnections.Pool pool;

    @Resource(lookup = "jdbc/jauge-reads")
    DataSource aside;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final RequestId id = RequestId.of("test", "twin-" + Gauges.freshNumber(), "the last place");
    private final GaugeKey first = GaugeKey.emplacement(Gauges.freshNumber(), 1);
    private final GaugeKey second = GaugeKey.emplacement(Gauges.freshNumber(), 1);
    private long merchant;

    @BeforeEach
    void open() throws Exception {
        merchant = gauges.merchant();
        gauges.open(merchant, first, 1);
        gauges.open(merchant, second, 1);
    }

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    @Test
    @DisplayName("C-02, K-03 who waited while his twin took the last place is answered like his twin, not refused")
    void the_second_is_answered_like_the_first() throws Exception {
        var twins = new ArrayList<CompletableFuture<Boolean>>();

        try (var lock = aside.getConnection()) {
            lock.setAutoCommit(false);
            try (var held = lock.createStatement()) {
                held.executeUpdate("update gauge set version = version where key1 = " + first.key1());
                for (var twin = 1; twin <= 2; twin++) {
                    twins.add(CompletableFuture.supplyAsync(() -> outside.run(this::sold), callers));
                    awaitWaiting(lock, twin);
                }
            } finally {
                lock.rollback();
                lock.setAutoCommit(true);
            }
        }

        assertThat(twins).allSatisfy(twin -> assertThat(twin.get()).isTrue());
        assertOneTaken();
    }

    @Test
    @DisplayName("C-02, K-03 admission without a free connection says so, takes nothing, and takes it afterwards")
    void refuses_without_a_connection() throws Exception {
        var taken = new ArrayList<Connection>();

        try {
            while (taken.size() < CONNECTIONS - 1) taken.add(pool.take()); // this thread has one for its request
            assertThatExceptionOfType(Overloaded.class).isThrownBy(this::sold);
        } finally {
            for (var connection : taken) connection.close();
        }

        assertThat(gauges.read(List.of(first)).get(first)).hasToString("1 = 1 + 0 + 0 [0]");
        assertThat(sold()).isTrue();
        assertOneTaken();
    }

    /** Of two events, so that no lane puts the twins one behind the other: as on two nodes. */
    private boolean sold() {
        var entries = List.of(entry(first), entry(second));
        return "sold"
                .equals(admissions.admit(
                        id,
                        () -> AdmissionRequest.taking(
                                id, "sold", merchant, "test", Instant.now(), List.of(), entries, Writer.nothing())));
    }

    private static Entry entry(GaugeKey gauge) {
        return new Entry(gauge, Change.sale(1), Cause.SOLD, null, "Adulte");
    }

    private void awaitWaiting(Connection lock, int number) throws Exception {
        var waiting = database.isPostgresql()
                ? "select count(distinct pid) from pg_locks where not granted"
                : "select count(*) from syscs_diag.lock_table where state = 'WAIT'";
        try (var select = lock.prepareStatement(waiting)) {
            for (var seen = 0; seen < number; ) {
                try (var rows = select.executeQuery()) {
                    rows.next();
                    seen = rows.getInt(1);
                }
            }
        }
    }

    private void assertOneTaken() {
        for (var gauge : List.of(first, second)) {
            assertThat(gauges.read(List.of(gauge)).get(gauge)).hasToString("1 = 0 + 0 + 1 [1]");
            assertThat(gauges.ledger(gauge)).hasToString("1 = 0 + 0 + 1 [1]");
        }
    }
}
