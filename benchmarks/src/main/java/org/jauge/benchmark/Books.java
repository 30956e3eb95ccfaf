package org.jauge.benchmark;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Adds the books up after a run, by SQL of its own: gauges, movements, lines, tickets, payments, what shops heard. */
final class Books {

    private static final String SOLD = "select count(*) from dossier where state = 'SETTLED'";

    private static final String FROM_RESERVE = "(select coalesce(sum(l.quantity - l.cancelled), 0) from dossier_line l"
            + " where l.reserve_id = a.reserve_id and l.event_id = a.event_id and l.state = ";

    private static final String OF_GAUGE =
            " u where u.kind = gauge.kind and u.key1 = gauge.key1 and u.key2 = gauge.key2";

    private static final String TICKETS = "(select count(*) from ticket t where t.state = 'VALID' and t.";
    private static final String PAYMENTS =
            "(select count(*) from payment p where p.dossier_id = d.id and p.amount = d.total)";

    private static final String PAID = "(select coalesce(sum(p.amount), 0) from payment p where p.dossier_id = d.id)";
    private static final String REFUNDED =
            "(select coalesce(sum(r.amount), 0) from refund r where r.dossier_id = d.id)";

    /** Each counts what must not be there; nothing but carts, reserves and what staff set aside is blocked. */
    private static final Map<String, String> NEVER = Map.of(
            "gauges that are not sound",
            "select count(*) from gauge where capacity < blocked + used"
                    + " or blocked <> carts + (select coalesce(sum(u.units), 0) from allocation_unit" + OF_GAUGE + ")"
                    + " + (select coalesce(sum(u.remaining), 0) from manual_block" + OF_GAUGE + ")"
                    + " or carts < 0 or used < actual or actual < 0",
            "gauges that keep what nobody told them to keep",
            "select count(*) from gauge where used <> actual and not exists (select u.id from movement" + OF_GAUGE
                    + " and u.actual_delta < u.used_delta)",
            "reserves that do not agree with what was drawn from them",
            "select count(*) from reserve_allocation a where a.drawn <> " + FROM_RESERVE + "'SOLD') or a.held <> "
                    + FROM_RESERVE + "'HELD') or a.total - a.drawn - a.held <> (select sum(u.units)"
                    + " from allocation_unit u where u.allocation_id = a.id and u.kind = 1)",
            "sold lines without their tickets",
            "select count(*) from dossier_line l where l.state = 'SOLD' and l.quantity - l.cancelled <> " + TICKETS
                    + "line_id = l.id)",
            "lines in another state than their dossier",
            "select count(*) from dossier_line l join dossier d on d.id = l.dossier_id where l.state <>"
                    + " case d.state when 'SETTLED' then 'SOLD' else d.state end"
                    + " and not (d.state = 'SETTLED' and l.state = 'CANCELLED')",
            "dossiers without their payment",
            "select count(*) from dossier d where d.state in ('SETTLED', 'CANCELLED') and " + PAYMENTS + " <> 1",
            "dossiers that were paid another sum than what is valid of them",
            "select count(*) from dossier d where d.state in ('SETTLED', 'CANCELLED') and " + PAID + " - " + REFUNDED
                    + " <> (select coalesce(sum(l.unit_price * (l.quantity - l.cancelled)), 0) from dossier_line l"
                    + " where l.dossier_id = d.id and l.state = 'SOLD')");

    private static final String COMPLETE = "select r.request_id, r.answer from admission_request r join dossier d"
            + " on d.number = r.answer and d.state = 'SETTLED' where " + PAYMENTS + " = 1 and " + TICKETS
            + "dossier_id = d.id) = (select sum(l.quantity) from dossier_line l where l.dossier_id = d.id"
            + " and l.state = 'SOLD')";
    private static final String HELD =
            "select r.request_id, r.answer from admission_request r join dossier d on d.token = r.answer";

    private Books() {}

    /** @param acknowledged orders that a client was told of; one that it was not told of may be there, too */
    static String check(Store store, long acknowledged) throws SQLException {
        store.lookAgainAtTables();
        for (var sums : Sums.ALL) sums.check(store);
        for (var never : NEVER.entrySet()) {
            var wrong = store.number(never.getValue());
            if (wrong > 0) throw new IllegalStateException("The books are wrong: " + wrong + " " + never.getKey());
        }
        var sold = store.number(SOLD);
        if (sold < acknowledged) throw new IllegalStateException("Sold " + sold + ", acknowledged " + acknowledged);
        return "%,d orders in the books, %,d acknowledged, no difference".formatted(sold, acknowledged);
    }

    /**
     * Also that every answer is there, complete, and that nothing is there that nobody asked for.
     *
     * @return how many sales are complete: dossier, tickets and payment
     */
    static long checkTold(Store store, Memory memory) throws SQLException {
        var sales = answers(store, COMPLETE);
        var holds = answers(store, HELD);
        for (var told : memory.told().entrySet()) {
            var there =
                    (told.getKey().isSale() ? sales : holds).get(told.getKey().id());
            if (!told.getValue().equals(there)) throw new IllegalStateException("Told, and not there: " + told);
        }
        var sold = store.number(SOLD);
        if (sold != sales.size())
            throw new IllegalStateException(sold + " dossiers, of which " + sales.size() + " are complete");
        var held = store.number("select count(*) from dossier where hold_ends_at is not null");
        if (held != holds.values().stream().distinct().count())
            throw new IllegalStateException(held + " carts, of which somebody asked for " + holds.size());
        return sold;
    }

    private static Map<String, String> answers(Store store, String sql) throws SQLException {
        var answers = new HashMap<String, String>();
        try (var connection = store.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) answers.put(rows.getString(1), rows.getString(2));
        }
        return answers;
    }
}
