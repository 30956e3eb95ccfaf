package org.jauge.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The server that is left, and the shops that go on buying there. */
final class Survivor {

    private static final int RUSH_SECONDS = 2;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int BUSY = 503;
    private static final int PAUSE_MS = 100;
    private static final Duration RUSH_MAX = Duration.ofMinutes(5);
    private static final Duration SALE_MAX = Duration.ofSeconds(10);
    /** The tick is missed after two minutes, looked for by the minute, and works at the next full one. */
    private static final Duration LAPSE_MAX = Duration.ofMinutes(5);

    private final Node node;
    private final TwoNodes.Scene scene;
    private long busy;

    Survivor(Node node, TwoNodes.Scene scene) {
        this.node = node;
        this.scene = scene;
    }

    /** Until every unit of the quota is sold or in a cart of the other server's. */
    void sellWhatIsLeft() {
        var end = Instant.now().plus(RUSH_MAX);
        try {
            while (!scene.isSoldOut()) {
                if (Instant.now().isAfter(end)) throw new IllegalStateException("Not sold out in " + RUSH_MAX);
                var tally = Load.run(
                        TwoNodes.CLIENTS, RUSH_SECONDS, () -> new Rush(node, scene.shared(), scene.living(), 0));
                busy += tally.checkedButBusy().busy;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Carts of the dead server keep their places until their end, and not a sale longer. */
    void outlive(Instant end, Report report) throws Exception {
        if (Instant.now().isAfter(end)) throw new IllegalStateException("The carts ended before the rest was sold");
        report.row("one more sale while they are held", expected(CONFLICT));
        TimeUnit.MILLISECONDS.sleep(Duration.between(Instant.now(), end).toMillis() + 1);
        var ended = Instant.now();
        report.row("one more sale after their end", expected(CREATED) + " within " + TwoNodes.seconds(ended));
        sellWhatIsLeft();
        report.row("sold by the one that is left", scene.living().sales());
        report.row("units sold of " + TwoNodes.UNITS, scene.units("used"));
        report.row("one more sale then", expected(CONFLICT));
        report.row("asked to come back, 503", busy);
    }

    /** A busy server is asked again. */
    private int expected(int expected) throws Exception {
        var end = Instant.now().plus(SALE_MAX);
        try (var shop = new Shop(node, scene.shared())) {
            var request = Request.sale(shop.session(), shop.any());
            var status = shop.send(request);
            while (status == BUSY && Instant.now().isBefore(end)) status = shop.send(request);
            if (status != expected) throw new IllegalStateException(status + " instead of " + expected);
            if (status == CREATED) scene.living().told().put(request, shop.created());
            return status;
        }
    }

    void awaitLapse(String hold, Instant death) throws Exception {
        var end = death.plus(LAPSE_MAX);
        while (!scene.store()
                .text("select state from dossier where token = '" + hold + "'")
                .equals("LAPSED")) {
            if (Instant.now().isAfter(end)) throw new IllegalStateException("The tick stood still for " + LAPSE_MAX);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        }
    }
}
