package org.jauge.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A shop that sells at once, or holds and then sells what it holds; it takes a dead server for an answer. */
final class Rush implements Load.Client {

    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int TEN = 10;
    private static final int HOLDS_OF_TEN = 3;

    private final Shop shop;
    private final Memory memory;
    private final int leftOfTen;
    private @Nullable String held;
    private boolean gone;

    /** @param leftOfTen how many of ten holds are opened and never sold */
    Rush(Node node, List<Place> places, Memory memory, int leftOfTen) throws IOException {
        this.shop = new Shop(node, places);
        this.memory = memory;
        this.leftOfTen = leftOfTen;
    }

    @Override
    public int ask() {
        var request = next();
        try {
            var status = shop.send(request);
            if (status == CREATED) remember(request);
            else if (status == CONFLICT) held = null;
            return status;
        } catch (IOException e) {
            memory.untold().add(request);
            gone = true;
            return Load.GONE;
        }
    }

    private Request next() {
        if (held != null) return Request.saleOf(shop.session(), held);
        return ofTen(HOLDS_OF_TEN)
                ? Request.hold(shop.session(), shop.any())
                : Request.sale(shop.session(), shop.any());
    }

    private void remember(Request request) {
        memory.told().put(request, shop.created());
        held = request.isSale() || ofTen(leftOfTen) ? null : shop.created();
    }

    private static boolean ofTen(int some) {
        return ThreadLocalRandom.current().nextInt(TEN) < some;
    }

    /** What it still holds it sells. */
    @Override
    public void close() throws IOException {
        if (held != null && !gone) ask();
        shop.close();
    }
}
