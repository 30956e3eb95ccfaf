package org.jauge.benchmark;

import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A shop that buys, holds, adds, drops, sells what it or another holds, cancels, and buys where nobody has before. */
final class Haggling implements Load.Client {

    private static final int OF = 100;
    private static final int CREATED = 201;
    private static final int KEPT_MAX = 200;

    private final Shop shop;
    private final Supplier<Place> untouched;
    private final Deque<String> held;
    private final Deque<String> sold;
    private final Mixed.Counts counts;

    /**
     * @param held tokens that all of them may use, so that some meet at one hold
     * @param sold dossiers' numbers, likewise
     */
    Haggling(Shop shop, Supplier<Place> untouched, Deque<String> held, Deque<String> sold, Mixed.Counts counts) {
        this.shop = shop;
        this.untouched = untouched;
        this.held = held;
        this.sold = sold;
        this.counts = counts;
    }

    @Override
    public int ask() throws IOException {
        var chance = ThreadLocalRandom.current().nextInt(OF);
        if (chance < 24) return buy();
        var bought = chance < 30 ? any(sold, chance) : null;
        if (bought != null) return send("cancel", Request.cancellation(shop.session(), bought));
        if (chance < 45) return first("first to buy", Request.sale(shop.session(), untouched.get()));
        if (chance < 50) return first("first to hold", Request.hold(shop.session(), untouched.get()));
        var hold = chance < 70 ? null : any(held, chance);
        if (hold == null) return keep("hold", Request.hold(shop.session(), shop.any()));
        if (chance < 80) return send("add to a hold", Request.more(shop.session(), hold, shop.any()));
        if (chance < 88) return counts.count("drop a hold", shop.drop(hold));
        return send("sell a hold", Request.saleOf(shop.session(), hold));
    }

    private int buy() throws IOException {
        var status = send("buy", Request.sale(shop.session(), shop.any()));
        if (status == CREATED) sold.add(shop.created());
        if (sold.size() > KEPT_MAX) sold.poll();
        return status;
    }

    /** Every other time it stays for somebody else to find: adding, dropping and selling meet, and two cancellations. */
    private static @Nullable String any(Deque<String> kept, int chance) {
        return chance % 2 == 0 ? kept.peek() : kept.poll();
    }

    private int first(String what, Request request) throws IOException {
        return request.isSale() ? send(what, request) : keep(what, request);
    }

    private int keep(String what, Request request) throws IOException {
        var status = send(what, request);
        if (status == CREATED) held.add(shop.created());
        if (held.size() > KEPT_MAX) held.poll(); // nobody's any more: it lapses
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
