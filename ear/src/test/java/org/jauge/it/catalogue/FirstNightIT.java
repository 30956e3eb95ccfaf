package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jauge.demonstration.FirstNight;
import org.jauge.demonstration.Season;
import org.jauge.it.InContainer;
import org.jauge.merchant.Deputy;
import org.jauge.merchant.Identity;
import org.jauge.merchant.NewMerchant;
import org.jauge.merchant.NewOwner;
import org.jauge.merchant.SetUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demonstration when the server dies while it is made; in a merchant opened as the set-up link opens it. */
@Tag("S-02")
class FirstNightIT extends InContainer {

    private static final List<String> TABLES = List.of(
            "activity",
            "emplacement",
            "quota",
            "ticket_category",
            "category_quota",
            "bundle_component",
            "price_list",
            "price_list_entry",
            "calendar_event",
            "gauge",
            "staff_user",
            "dossier",
            "dossier_line",
            "ticket",
            "payment",
            "cancellation",
            "refund",
            "fee",
            "contact");

    /** As a kill would: nothing after it is done. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Inject
    FirstNight firstNight;

    @Inject
    Season season;

    @Inject
    Deputy deputy;

    @Inject
    SetUp setUp;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    private final List<Long> opened = new ArrayList<>();

    /** Nobody else's start finds them. */
    @AfterEach
    void rename() throws SQLException {
        for (var merchant : opened)
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate("update staff_user set email = '" + UUID.randomUUID()
                        + "@it.example' where merchant_id = " + merchant + " and email = 'owner@demo.example'");
            }
    }

    @Test
    @DisplayName("S-02 killed after any of its steps, the demonstration is completed by the next start, nothing twice")
    void goes_on_where_it_was_killed() throws SQLException {
        var whole = owner();
        var steps = new ArrayList<String>();
        firstNight.resume(steps::add);
        assertThat(steps).hasSizeGreaterThan(15);

        for (var killedAfter : List.of(1, 3, 6, 9, 11, 12, 15, 16, steps.size() - 2, steps.size() - 1)) {
            var merchant = owner();
            assertThatExceptionOfType(Killed.class).isThrownBy(() -> firstNight.resume(killingAfter(killedAfter)));
            firstNight.resume(step -> {});

            assertThat(counts(merchant)).as("killed after " + killedAfter).isEqualTo(counts(whole));
        }
    }

    @Test
    @Tag("E-17")
    @DisplayName("S-02, E-17 then come the show with its seats and 300 days of a museum, and are not made twice")
    void makes_the_season() throws SQLException {
        var merchant = owner();
        firstNight.resume(step -> {});
        season.resume(step -> {});
        var whole = counts(merchant);

        season.resume(FirstNightIT::mustNotBeMade);

        assertThat(counts(merchant)).isEqualTo(whole);
        assertThat(count("calendar_event e", "Musée du Canal", merchant)).isEqualTo(1_800);
        assertThat(count("calendar_event e join gauge g on g.key1 = e.id and g.kind = 1", "Musée du Canal", merchant))
                .isEqualTo(3_600);
        assertThat(count("emplacement e", "Musée du Canal", merchant)).isEqualTo(2);
        assertThat(count("ticket_category e", "Musée du Canal", merchant)).isEqualTo(5);
        assertThat(count("ticket_category e", "Show", merchant)).isEqualTo(2);
    }

    /** Of an activity of his. */
    private int count(String table, String activity, Identity of) throws SQLException {
        return number("select count(*) from " + table + " join activity a on a.id = e.activity_id where a.name = '"
                + activity + "' and a.merchant_id = " + of.merchantId());
    }

    @Test
    @DisplayName("S-02 started again on what is complete, nothing is made, whatever was renamed or added there since")
    void leaves_alone_what_is_complete() throws SQLException {
        var merchant = owner();
        firstNight.resume(step -> {});
        run("update activity set name = 'Mine' where merchant_id = " + merchant.merchantId());
        run("update ticket_category set name = 'Mine' where name = 'VIP' and merchant_id = " + merchant.merchantId());
        var before = counts(merchant);

        firstNight.resume(FirstNightIT::mustNotBeMade);

        assertThat(counts(merchant)).isEqualTo(before);
    }

    @Test
    @DisplayName("S-02 in the database of somebody else nothing is made")
    void leaves_others_alone() throws SQLException {
        var stranger = open(UUID.randomUUID() + "@it.example");
        var before = counts(stranger);

        firstNight.resume(FirstNightIT::mustNotBeMade);

        assertThat(counts(stranger)).isEqualTo(before);
    }

    private static void mustNotBeMade(String step) {
        throw new AssertionError(step);
    }

    private static Consumer<String> killingAfter(int steps) {
        var left = new int[] {steps};
        return step -> {
            if (--left[0] == 0) throw new Killed();
        };
    }

    private Identity owner() throws SQLException {
        rename();
        return open("owner@demo.example");
    }

    private Identity open(String email) {
        var merchant = new NewMerchant("Le Kiosque", "en", "EUR", "Europe/Paris");
        var owner = deputy.getAsSystem(() -> setUp.open(merchant, new NewOwner("Olga", email, "take-your-place")));
        opened.add(owner.merchantId());
        return owner;
    }

    private Map<String, Integer> counts(Identity of) throws SQLException {
        var counts = new TreeMap<String, Integer>();
        for (var table : TABLES)
            counts.put(table, number("select count(*) from " + table + " where merchant_id = " + of.merchantId()));
        return counts;
    }

    private int number(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
