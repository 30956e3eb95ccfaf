package org.jauge.benchmark;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Adds the books up after a run, by SQL of its own: gauges, movements, tickets, payments and what was acknowledged. */
final class Books {

    private static final String DRIFTED =
            "select count(*) from gauge g where g.capacity <> (select sum(m.capacity_delta) from movement m"
                    + " where m.kind = g.kind and m.key1 = g.key1 and m.key2 = g.key2)"
                    + " or g.used <> (select sum(m.used_delta) from movement m"
                    + " where m.kind = g.kind and m.key1 = g.key1 and m.key2 = g.key2)"
                    + " or g.blocked <> (select sum(m.blocked_delta) from movement m"
                    + " where m.kind = g.kind and m.key1 = g.key1 and m.key2 = g.key2)";
    private static final String MISCOUNTED = "select count(*) from gauge g where g.kind = 1 and g.actual <>"
            + " (select count(*) from ticket t where t.event_id = g.key1 and t.emplacement_id = g.key2"
            + " and t.state = 'VALID')";
    private static final String OVERSOLD = "select count(*) from gauge where blocked + used > capacity";
    private static final String UNPAID = "select count(*) from dossier d where d.state = 'SETTLED' and not exists"
            + " (select 1 from payment p where p.dossier_id = d.id and p.amount = d.total)";
    private static final String SOLD = "select count(*) from dossier where state = 'SETTLED'";

    private static final String COMPLETE = "select r.request_id, d.number from admission_request r join dossier d"
            + " on d.number = r.answer and d.state = 'SETTLED' where (select count(*) from ticket t"
            + " where t.dossier_id = d.id) = 2 and (select count(*) from payment p where p.dossier_id = d.id) = 1";

    private Books() {}

    /** @param acknowledged orders that a client was told of; one that it was not told of may be there, too */
    static String check(Store store, long acknowledged) throws SQLException {
        var sold = store.number(SOLD);
        var wrong = store.number(DRIFTED) + store.number(MISCOUNTED) + store.number(OVERSOLD) + store.number(UNPAID);
        if (wrong > 0 || sold < acknowledged)
            throw new IllegalStateException("The books are wrong: " + wrong + " differences, " + acknowledged
                    + " acknowledged, " + sold + " sold");
        return sold + " orders in the books, " + acknowledged + " acknowledged, no difference";
    }

    /** @return how many are complete: dossier, two tickets and payment; every acknowledged one has to be */
    static long checkAcknowledged(Store store, Map<String, String> acknowledged) throws SQLException {
        var complete = new HashMap<String, String>();
        try (var connection = store.connect();
                var rows = connection.createStatement().executeQuery(COMPLETE)) {
            while (rows.next()) complete.put(rows.getString(1), rows.getString(2));
        }
        for (var order : acknowledged.entrySet())
            if (!order.getValue().equals(complete.get(order.getKey())))
                throw new IllegalStateException("Acknowledged and not there: " + order);
        var sold = store.number(SOLD);
        if (sold != complete.size())
            throw new IllegalStateException(sold + " dossiers, of which " + complete.size() + " are complete");
        return sold;
    }
}
