package org.jauge.it.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jauge.gauge.GaugeKey;

/** Makes thousands of events that drew from a quota out of one, by four statements; their own gauges are left out. */
@Dependent
public class CopiedSales {

    private static final long FIRST = 1L << 42; // far above the ids of the product
    private static final int HOLDER_LOCKS = 64; // numbers from 0 on stand in that table

    private static final String EVENT = "merchant_id, activity_id, price_list_id, starts_at, ends_at, local_date,"
            + " subtitle, theme, language, state, local_weekday, local_minute, version";
    private static final String LINE = "emplacement_id, category_id, quantity, unit_price, state, version";
    private static final String MOVEMENT = "merchant_id, kind, key1, key2, capacity_delta, blocked_delta, carts_delta,"
            + " used_delta, actual_delta, cause";

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    /** Of the event's only sale, which drew one from that gauge. */
    void copy(long eventId, GaugeKey gauge, int times) throws SQLException {
        var number = FIRST + " + a.id * " + HOLDER_LOCKS + " + b.id";
        var numbers = ", holder_lock a, holder_lock b where a.id * " + HOLDER_LOCKS + " + b.id < " + times;
        var key = "kind = " + gauge.kind().number() + " and key1 = " + gauge.key1() + " and key2 = " + gauge.key2();
        write(List.of(
                "insert into calendar_event (id, " + EVENT + ") select " + number + ", " + of("e", EVENT)
                        + " from calendar_event e" + numbers + " and e.id = " + eventId,
                "insert into dossier_line (id, merchant_id, dossier_id, activity_id, event_id, " + LINE + ") select "
                        + number + ", l.merchant_id, l.dossier_id, l.activity_id, " + number + ", " + of("l", LINE)
                        + " from dossier_line l" + numbers + " and l.event_id = " + eventId,
                "insert into movement (id, line_id, actor, moved_at, " + MOVEMENT + ") select " + number + ", "
                        + number + ", m.actor, m.moved_at, " + of("m", MOVEMENT) + " from movement m" + numbers
                        + " and m." + key.replace(" and ", " and m.")
                        + " and m.line_id = (select l.id from dossier_line l where l.event_id = " + eventId + ")",
                "update gauge set used = " + (times + 1) + ", actual = " + (times + 1) + " where " + key));
    }

    private static String of(String row, String columns) {
        return row + "." + columns.replace(", ", ", " + row + ".");
    }

    private void write(List<String> statements) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.executeUpdate(sql);
        }
    }
}
