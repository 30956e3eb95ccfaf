package org.jauge.benchmark;

import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A shop that buys, holds, adds, drops, sells what it or another holds, and buys where nobody has bought before. */
final class Haggling implements Load.Client {

    private static final int OF = 100;
    private static final int CREATED = 201;
    private static final int HELD_MAX = 200;

    private final Shop shop;
    private final Supplier<Place> untouched;
    private final Deque<String> held;
    private final Mixed.Counts counts;

    /** @param held tokens that all of them may use, so that some meet at one hold */
    Haggling(Shop shop, Supplier<Place> untouched, Deque<String> held, Mixed.Counts counts) {
        this.shop = shop;
        this.untouched = untouched;
        this.held = held;
        this.counts = counts;
    }

    @Override
    public int ask() throws IOException {
        var chance = ThreadLocalRandom.current().nextInt(OF);
        if (chance < 30) return send("buy", Request.sale(shop.session(), shop.any()));
        if (chance < 45) return first("first to buy", Request.sale(shop.session(), untouched.get()));
        if (chance < 50) return first("first to hold", Request.hold(shop.session(), untouched.get()));
        var hold = chance < 70 ? null : anyHold(chance);
        if (hold == null) return keep("hold", Request.hold(shop.session(), shop.any()));
        if (chance < 80) return send("add to a hold", Request.more(shop.session(), hold, shop.any()));
        if (chance < 88) return counts.count("drop a hold", shop.drop(hold));
        return send("sell a hold", Request.saleOf(shop.session(), hold));
    }

    /** Every other time it stays for somebody else to find: adding, dropping and selling meet at the same hold. */
    private @Nullable String anyHold(int chance) {
        return chance % 2 == 0 ? held.peek() : held.poll();
    }

    private int first(String what, Request request) throws IOException {
        return request.isSale() ? send(what, request) : keep(what, request);
    }

    private int keep(String what, Request request) throws IOException {
        var status = send(what, request);
        if (status == CREATED) held.add(shop.created());
        if (held.size() > HELD_MAX) held.poll(); // nobody's any more: it lapses
        return status;
    }

    private int send(String what, Request request) throws IOException {
        return counts.count(what, shop.send(request));
    }

    @Override
    public void close() throws IOException {
        shop.close();
    }
}
