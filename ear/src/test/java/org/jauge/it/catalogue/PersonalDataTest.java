package org.jauge.it.catalogue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jauge.contact.NewContact;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Channel;
import org.jauge.privacy.Erasures;
import org.jauge.privacy.Exports;
import org.jauge.shared.MinuteWork;

/** People with a name that nobody else has, so that it can be looked for in every table. */
abstract class PersonalDataTest extends AttemptTest {

    @Inject
    Sales sales;

    @Inject
    Erasures erasures;

    @Inject
    Exports exports;

    static String mark() {
        return "Zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    static NewContact named(String mark) {
        return new NewContact(mark + "-first", mark + "-last", mark + "@it.example", "+33 " + mark, "fr");
    }

    /** Two at the desk, whose names are on their tickets; answers the dossier's number. */
    String sell(NewContact contact, String mark, NewPayment payment) {
        var lines = List.of(new NewLine(event, place, visitor, 2));
        var participants = List.of(mark + " one", mark + " two");
        var sale = new NewSale(
                desk(Channel.BOX_OFFICE), mark + "-session", null, lines, false, contact, participants, payment);
        return office.get(owner, () -> sales.sell(id(), sale)).header().number();
    }

    long contactOf(String dossier) {
        return Objects.requireNonNull(read(dossier).header().contactNumber());
    }

    /** The evening was so long ago. */
    void over(long evening, Duration ago) {
        var end = Instant.now().minus(ago);
        update("update calendar_event set starts_at = ? where id = " + evening, end.minus(Duration.ofHours(2)));
        update("update calendar_event set ends_at = ? where id = " + evening, end);
    }

    void erase(long contact) {
        office.run(owner, () -> erasures.erase(contact, String.valueOf(contact)));
    }

    void tick(String feature, Instant now) {
        for (MinuteWork work : works)
            if (work.getClass().getName().startsWith("org.jauge." + feature + ".")) work.everyMinute(now);
    }

    /** Every column of text in every table that holds this, in any case: {@code ticket.participant}. */
    Set<String> columnsWith(String mark) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = dataSource.getConnection()) {
            for (var table : texts(connection).entrySet())
                for (var column : holding(connection, table.getKey(), table.getValue(), mark))
                    found.add(table.getKey() + "." + column);
        }
        return found;
    }

    /** By table, as the database itself lists them: a table of tomorrow is among them. */
    private static Map<String, List<String>> texts(Connection connection) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        var schema = connection.getSchema();
        try (var all = connection.getMetaData().getColumns(null, schema, "%", "%")) {
            while (all.next()) {
                var type = all.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
                var table = all.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                var text = type.contains("char") || type.contains("text") || type.contains("clob");
                if (text && !table.contains("flyway"))
                    columns.computeIfAbsent(table, first -> new ArrayList<>())
                            .add(all.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    /** All columns in one reading of the table: one by one each would be a statement of its own, and a reading. */
    private static List<String> holding(Connection connection, String table, List<String> columns, String mark)
            throws SQLException {
        var counts = columns.stream()
                .map(column -> "sum(case when lower(" + column + ") like ? then 1 else 0 end)")
                .collect(Collectors.joining(", "));
        var holding = new ArrayList<String>();
        try (var select = connection.prepareStatement("select " + counts + " from " + table)) {
            for (var i = 1; i <= columns.size(); i++) select.setString(i, "%" + mark.toLowerCase(Locale.ROOT) + "%");
            try (var rows = select.executeQuery()) {
                rows.next();
                for (var i = 1; i <= columns.size(); i++) if (rows.getInt(i) > 0) holding.add(columns.get(i - 1));
            }
        }
        return holding;
    }

    void update(String sql, Instant at) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
