package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventState;
import org.jauge.dossier.NewLine;
import org.jauge.it.Outside;
import org.jauge.planning.BulkChange;
import org.jauge.planning.BulkFilter;
import org.jauge.planning.BulkItemLine;
import org.jauge.planning.BulkOutcome;
import org.jauge.planning.BulkRuns;
import org.jauge.planning.CapacityChange;
import org.jauge.planning.CapacityChange.How;
import org.jauge.planning.Objection;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bulk edits that break off, and that sales go on beside. */
class BulkRunsIT extends KiosqueTest {

    private static final int SELLERS = 4;
    private static final int LEFT = 5;

    @Inject
    BulkWork bulk;

    @Inject
    BulkRuns runs;

    @Inject
    Outside outside;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Test
    @DisplayName(
            "A bulk edit that broke off after a chunk is taken up by the tick; each chunk raises the catalogue once")
    void resumes() throws SQLException {
        office.series(owner, activity, 520);
        var edit = bulk.preview(owner, BulkFilter.of(activity), BulkChange.of(EventState.CLOSED));
        var version = number("select catalogue_version from activity where id = " + activity);
        write("update bulk_edit set state = 'RUNNING' where id = " + edit); // whoever began it is gone
        assertThat(runs.step(edit)).isTrue();
        assertThat(bulk.totals(owner, edit)).isEqualTo("520: 520 to change, 0 same, 0 refused, 500 done");
        assertThat(bulk.items(owner, edit, BulkOutcome.PLANNED)).hasSize(20);
        assertThat(closed()).isEqualTo(500);

        runs.everyMinute(clock.instant());
        assertThat(bulk.line(owner, edit).isRunning())
                .as("it may still be worked on")
                .isTrue();
        runs.everyMinute(clock.instant().plus(Duration.ofMinutes(1)));
        bulk.awaited(owner, edit);

        assertThat(bulk.totals(owner, edit)).isEqualTo("520: 520 to change, 0 same, 0 refused, 520 done");
        assertThat(closed()).isEqualTo(520);
        assertThat(number("select catalogue_version from activity where id = " + activity))
                .isEqualTo(version + 2);
        assertThat(number(
                        "select count(*) from audit_entry where subject = 'bulkEdit' and subject_id = '" + edit + "'"))
                .isEqualTo(1);
        assertThat(runs.step(edit)).as("done is done").isFalse();
    }

    private long closed() throws SQLException {
        return number("select count(*) from calendar_event where state = 'CLOSED' and activity_id = " + activity);
    }

    @Test
    @Tag("E-18")
    @Tag("C-08")
    @DisplayName(
            "E-18 capacities go down while carts fill: each event ends low or refuses with its least, nothing is lost")
    void races_with_sales() throws Exception {
        office.series(owner, activity, 30);
        var events = bulk.candidates(owner, BulkFilter.of(activity)).stream()
                .map(EventLine::id)
                .toList();
        var edit = bulk.preview(owner, BulkFilter.of(activity), BulkChange.of(new CapacityChange(place, How.TO, LEFT)));

        sellingBeside(events, () -> bulk.applied(owner, edit));

        var done = bulk.items(owner, edit, BulkOutcome.DONE);
        var refused = bulk.items(owner, edit, BulkOutcome.REFUSED);
        assertThat(done.size() + refused.size()).isEqualTo(events.size());
        assertThat(refused).allSatisfy(line -> {
            assertThat(line.objection()).isEqualTo(Objection.TOO_LOW);
            assertThat(line.minimum()).isGreaterThan(LEFT);
            assertThat(gauge(line)).startsWith("A 40 = ");
        });
        assertThat(done).allSatisfy(line -> assertThat(gauge(line)).startsWith("A 5 = "));
        assertThat(office.differences(owner)).isEmpty();
    }

    private void sellingBeside(List<Long> events, Runnable work) throws Exception {
        var threads = Executors.newFixedThreadPool(SELLERS);
        try {
            var sellers = new ArrayList<Future<?>>();
            for (var seller = 0; seller < SELLERS; seller++)
                sellers.add(threads.submit(() -> outside.run(() -> fill(events))));
            work.run();
            for (var seller : sellers) seller.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private String gauge(BulkItemLine line) {
        var event = line.event();
        if (event == null) throw new AssertionError("No event");
        return office.gauges(owner, event.id()).get(0);
    }

    /** Two at a time, here and there, until the shop has had enough of it. */
    private boolean fill(List<Long> events) {
        for (var cart = 0; cart < 25; cart++) {
            try {
                var event = events.get(ThreadLocalRandom.current().nextInt(events.size()));
                office.hold(owner, new NewLine(event, place, adult, 2));
            } catch (Rejection full) {
                if (full.kind() == Rejection.Kind.INVALID) throw full;
            }
        }
        return true;
    }

    private long number(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void write(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
