package org.jauge.benchmark;

import java.sql.SQLException;
import java.util.List;

/** What sales have written into a database so far; ask twice and subtract. */
record Rows(long orders, long written) {

    private static final List<String> TABLES =
            List.of("dossier", "dossier_line", "ticket", "payment", "contact", "admission_request", "audit_entry");

    static Rows count(Store store) throws SQLException {
        var written = store.number("select count(*) from movement where cause <> 'OPENED'");
        for (var table : TABLES) written += store.number("select count(*) from " + table);
        return new Rows(store.number("select count(*) from dossier where state = 'SETTLED'"), written);
    }

    double perOrderSince(Rows before) {
        return (written - before.written) / (double) Math.max(1, orders - before.orders);
    }

    /**
     * How many transactions took from an event: each that does, however many orders are in it, moves the version of its
     * emplacement's gauge once.
     */
    static long transactions(Store store, Place place) throws SQLException {
        return store.number("select version - 1 from gauge where kind = 1 and key1 = " + place.event());
    }
}
