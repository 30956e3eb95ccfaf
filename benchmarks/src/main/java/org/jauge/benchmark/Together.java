package org.jauge.benchmark;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/** Plain JDBC, what waits admitted in one transaction: the physical limit of our design. */
final class Together implements AutoCloseable {

    private static final int BATCH_MAX = 64;

    private final OrderRows rows;
    private final ReentrantLock lead = new ReentrantLock(true);
    private final Deque<CompletableFuture<Integer>> waiting = new ArrayDeque<>();

    Together(Store store, Place place) throws SQLException {
        this.rows = new OrderRows(store, place);
    }

    Load.Client client() {
        return this::order;
    }

    private int order() throws SQLException {
        var mine = new CompletableFuture<Integer>();
        synchronized (waiting) {
            waiting.add(mine);
        }
        lead.lock();
        try {
            if (!mine.isDone()) admit(take());
        } finally {
            lead.unlock();
        }
        return mine.join();
    }

    private List<CompletableFuture<Integer>> take() {
        var taken = new ArrayList<CompletableFuture<Integer>>();
        synchronized (waiting) {
            while (taken.size() < BATCH_MAX && !waiting.isEmpty()) taken.add(waiting.remove());
        }
        return taken;
    }

    private void admit(List<CompletableFuture<Integer>> orders) throws SQLException {
        var fit = Math.min(rows.lockAll(), orders.size());
        for (var order = 0; order < fit; order++) rows.add();
        rows.commit(fit);
        for (var order = 0; order < orders.size(); order++) orders.get(order).complete(order < fit ? 201 : 409);
    }

    @Override
    public void close() {
        rows.close();
    }
}
