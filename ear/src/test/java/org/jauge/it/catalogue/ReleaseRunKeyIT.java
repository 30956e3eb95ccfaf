package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.ReleaseProgress;
import org.jauge.booking.ReleaseRuns;
import org.jauge.dossier.DossierState;
import org.jauge.merchant.ApiKeys;
import org.jauge.merchant.Identity;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a shop's server began, and did not see to its end. */
class ReleaseRunKeyIT extends BookingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    ReleaseRuns runs;

    @Inject
    ApiKeys keys;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Test
    @Tag("A-01")
    @Tag("S-05")
    @DisplayName("A-01 the tick goes on with a key's run as that key; S-05 that of a revoked one is stopped")
    void is_taken_up_by_the_tick() throws SQLException {
        openVisit();
        var number = book(2);
        var alive = shopServer.releasing(owner);
        var revoked = shopServer.releasing(owner);
        var reminding = begin(alive, ReleaseOrder.remind());
        var releasing = begin(revoked, ReleaseOrder.release());
        office.run(owner, () -> keys.revoke(revoked.id()));

        tickBookings(Instant.now().plus(Duration.ofMinutes(1)));

        assertThat(stopped(reminding)).isFalse();
        assertThat(office.get(alive, () -> runs.progress(reminding))).returns(1, ReleaseProgress::done);
        assertThat(stopped(releasing)).isTrue();
        assertThat(read(number).header().state()).isEqualTo(DossierState.BOOKED);
    }

    @Test
    @Tag("A-01")
    @Tag("K-03")
    @Tag("S-05")
    @DisplayName("A-01, K-03 of keys rotated twice each sees what any of them began; a key of its own does not")
    void belongs_to_all_that_were_rotated() {
        openVisit();
        book(2);
        var first = shopServer.releasing(owner);
        var second = rotated(first);
        var begun = begin(second, ReleaseOrder.remind());
        var third = rotated(second);
        var fourth = rotated(third);

        for (var key : List.of(first, second, third, fourth))
            assertThat(office.get(key, () -> runs.progress(begun))).returns(begun, ReleaseProgress::id);
        var other = shopServer.releasing(owner);
        assertRefused(NotFound.class, () -> office.get(other, () -> runs.progress(begun)));
        assertRefused(NotFound.class, () -> office.get(owner, () -> runs.progress(begun)));
    }

    /** The next one, while that one works still. */
    private Identity rotated(Identity key) {
        var issued = office.get(owner, () -> keys.rotate(key.id(), Duration.ofHours(1)));
        return keys.authenticate(issued.secret()).orElseThrow();
    }

    private long begin(Identity key, ReleaseOrder order) {
        return office.get(key, () -> runs.begin(id(), ReleaseFilter.ALL, 1, order));
    }

    /** At its end, which the tick reaches beside; a key that is revoked cannot be asked as. */
    private boolean stopped(long run) throws SQLException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select finished, stopped from release_run where id = ?")) {
            query.setLong(1, run);
            while (System.nanoTime() < end) {
                try (var row = query.executeQuery()) {
                    if (row.next() && row.getBoolean(1)) return row.getBoolean(2);
                }
                LockSupport.parkNanos(100_000_000);
            }
        }
        throw new AssertionError("Not at its end: " + run);
    }
}
