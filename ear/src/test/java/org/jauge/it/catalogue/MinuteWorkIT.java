package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jauge.dossier.NewLine;
import org.jauge.inventory.OldAnswers;
import org.jauge.reconciliation.Passes;
import org.jauge.reconciliation.Reconciliation;
import org.jauge.reconciliation.Recounts;
import org.jauge.shared.MinuteWork;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the tick does, at moments that the test chooses. */
class MinuteWorkIT extends CatalogueTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    @Any
    Instance<MinuteWork> works;

    @Inject
    Passes passes;

    @Inject
    Recounts recounts;

    @Inject
    Reconciliation reconciliation;

    @Inject
    OldAnswers oldAnswers;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Test
    @Tag("H-03")
    @DisplayName("H-03 the tick gives back what an ended cart blocks, in the minute it ends and not before")
    void lapses_ended_carts() throws SQLException {
        var event = held();
        var end = moment("select min(hold_ends_at) from dossier where merchant_id = " + owner.merchantId());

        tick(end.minusSeconds(1));
        assertThat(office.gauges(owner, event)).containsExactly("A 40 = 39 + 1 + 0 [0]");
        tick(end);

        assertThat(office.gauges(owner, event)).containsExactly("A 40 = 40 + 0 + 0 [0]");
    }

    /** An event with one place in a cart. */
    private long held() {
        var activity = office.activity(owner, "Kiosque", true);
        var event = office.event(owner, activity);
        var place = office.place(owner, activity, "A").id();
        var category = office.category(owner, activity, place);
        office.hold(owner, new NewLine(event, place, category, 1));
        return event;
    }

    @Test
    @Tag("C-08")
    @DisplayName("C-08 the night's recount is made up for after a downtime over three o'clock, once")
    void catches_up_with_the_night() throws SQLException {
        var noon = noon();
        opened(noon.minus(Duration.ofHours(1)));
        assertThat(passes.due(noon)).as("opened since three").doesNotContain(owner.merchantId());
        opened(noon.minus(DAY));
        assertThat(passes.due(noon)).contains(owner.merchantId());

        passes.everyMinute(noon);

        assertThat(passes.due(noon)).doesNotContain(owner.merchantId());
        var runs = office.get(owner, () -> reconciliation.runs(0, 10)).rows();
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).startedAt()).isEqualTo(noon);
        assertThat(runs.get(0).endedAt()).isNotNull();
        assertThat(runs.get(0).isClean()).isTrue();
        var night = noon.atZone(PARIS)
                .toLocalDate()
                .plusDays(1)
                .atTime(LocalTime.of(3, 0))
                .atZone(PARIS)
                .toInstant();
        assertThat(passes.due(night.minusSeconds(1))).doesNotContain(owner.merchantId());
        assertThat(passes.due(night)).contains(owner.merchantId());
    }

    @Test
    @Tag("C-08")
    @DisplayName("C-08 a recount that broke off, or that somebody asked for, does not stand for the night's")
    void tries_again_what_broke_off() throws SQLException {
        var noon = noon();
        opened(noon.minus(DAY));

        recounts.begin(owner.merchantId(), "system", noon);
        office.run(owner, () -> reconciliation.run());

        assertThat(passes.due(noon)).contains(owner.merchantId());
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 answers older than 24 hours are forgotten, 500 to a commit, all of them in one tick")
    void forgets_old_answers() throws SQLException {
        var mine = "staff:" + UUID.randomUUID();
        var now = Instant.parse("2020-02-02T02:02:00Z"); // before everybody else's
        remember(mine, 1_201, now.minus(DAY).minusSeconds(1));
        remember(mine, 1, now.minus(DAY));

        assertThat(oldAnswers.forget(now.minus(DAY))).isTrue();
        assertThat(count(mine)).isLessThanOrEqualTo(1_202 - OldAnswers.AT_ONCE); // the real tick may help
        tick(now);

        assertThat(count(mine)).isLessThanOrEqualTo(1);
        assertThat(oldAnswers.forget(now.minus(DAY).plusSeconds(1))).isFalse();
        assertThat(count(mine)).isZero();
    }

    private void tick(Instant now) {
        works.forEach(work -> work.everyMinute(now));
    }

    private Instant noon() {
        return clock.instant()
                .atZone(PARIS)
                .toLocalDate()
                .atTime(LocalTime.NOON)
                .atZone(PARIS)
                .toInstant();
    }

    private void opened(Instant at) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("update merchant set created_at = ? where id = ?")) {
            update.setTimestamp(1, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
            update.setLong(2, owner.merchantId());
            update.executeUpdate();
        }
    }

    private void remember(String who, int answers, Instant at) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into admission_request"
                        + " (owner, request_id, merchant_id, fingerprint, answer, admitted_at)"
                        + " values (?, ?, ?, '', '', ?)")) {
            for (var number = 0; number < answers; number++) {
                insert.setString(1, who);
                insert.setString(2, at + "-" + number);
                insert.setLong(3, owner.merchantId());
                insert.setTimestamp(4, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private int count(String who) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select count(*) from admission_request where owner = ?")) {
            select.setString(1, who);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private Instant moment(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getTimestamp(1).toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
    }
}
