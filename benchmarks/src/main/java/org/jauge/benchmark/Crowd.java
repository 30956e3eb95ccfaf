package org.jauge.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Buyers who all want the same event, and when it is sold out all the next one. */
final class Crowd {

    private static final int CONFLICT = 409;

    private final List<Place> events;
    private final AtomicInteger current = new AtomicInteger();

    Crowd(List<Place> events) {
        this.events = events;
    }

    /** Those that somebody bought at. */
    List<Place> wanted() {
        return events.subList(0, current.get() + 1);
    }

    Load.Client buyer(Node node) throws IOException {
        var shop = new Shop(node, events);
        return new Load.Client() {
            @Override
            public int ask() throws IOException {
                return buy(shop);
            }

            @Override
            public void close() throws IOException {
                shop.close();
            }
        };
    }

    /** Who comes too late for one event has waited twice when he gets a place at the next. */
    private int buy(Shop shop) throws IOException {
        while (true) {
            var wanted = current.get();
            var status = shop.send(Request.sale(shop.session(), events.get(wanted)));
            if (status != CONFLICT) return status;
            if (wanted + 1 == events.size()) throw new IllegalStateException("All events are sold out");
            current.compareAndSet(wanted, wanted + 1);
        }
    }
}
