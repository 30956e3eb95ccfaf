package org.jauge.benchmark;

import java.sql.SQLException;

/** Plain JDBC, one transaction per order: lock, check, insert, commit. The best that peers do. */
final class OneByOne implements Load.Client {

    private final OrderRows rows;

    OneByOne(Store store, Place place) throws SQLException {
        this.rows = new OrderRows(store, place);
    }

    @Override
    public int ask() throws SQLException {
        if (rows.lockAll() < 1) return 409;
        rows.add();
        rows.commit(1);
        return 201;
    }

    @Override
    public void close() {
        rows.close();
    }
}
