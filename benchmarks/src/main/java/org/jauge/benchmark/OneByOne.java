package org.jauge.benchmark;

import java.sql.SQLException;

/** Plain JDBC, one transaction per order: lock, check, insert, commit. The best that peers do. */
final class OneByOne implements Load.Client {

    private final OrderRows rows;
    private final long event;

    OneByOne(Store store, Offer offer, long event) throws SQLException {
        this.rows = new OrderRows(store, offer, event);
        this.event = event;
    }

    @Override
    public int ask() throws SQLException {
        if (rows.lockAll() < 1) return 409;
        rows.add(event);
        rows.commit(1);
        return 201;
    }

    @Override
    public void close() {
        rows.close();
    }
}
