package org.jauge.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Everything that moves a gauge, at once, for minutes: nobody is failed, and every unit is accounted for. */
final class Mixed implements Benchmark.Measurement {

    private static final int BUYERS = 28;
    private static final int STAFF = 4;
    private static final int GAUGES = 4;
    private static final int HOLD_MINUTES = 1; // some lapse within the run
    private static final int EVENTS = 30;
    private static final int PLACES = 400;
    private static final int UNTOUCHED = 10_000;
    private static final int UNTOUCHED_PLACES = 3; // two want two each
    private static final int EVENTS_A_DAY = 10;
    private static final int BUSY_PART = 20;

    /** How often what was answered how. */
    record Counts(Map<String, Map<Integer, LongAdder>> statuses) {

        /** @return the status */
        int count(String what, int status) {
            statuses.computeIfAbsent(what, unknown -> new ConcurrentHashMap<>())
                    .computeIfAbsent(status, unknown -> new LongAdder())
                    .increment();
            return status;
        }
    }

    private record Stage(
            Node node,
            List<Place> places,
            Supplier<Place> untouched,
            Deque<String> held,
            Deque<String> sold,
            Counts counts) {

        /** Who is told to come back reads the same after a deadlock as after a wait; the server's log does not. */
        Tally play(int seconds) throws IOException, InterruptedException {
            var number = new AtomicInteger();
            var tally = Load.run(BUYERS + STAFF, seconds, () -> client(number.getAndIncrement()))
                    .checkedButBusy();
            var deadlocks = node.said("A deadlock came through");
            if (deadlocks > 0) throw new IllegalStateException(deadlocks + " deadlocks came through, see its log");
            return tally;
        }

        private Load.Client client(int number) throws Exception {
            return switch (number) {
                case 0, 1 -> new Resizing(node, this::any, counts);
                case 2 -> new Keeping(node, this::any, counts);
                case STAFF - 1 -> new Cancelling(node, sold, counts);
                default -> new Haggling(new Shop(node, places), untouched, held, sold, counts);
            };
        }

        /** Now and then one whose gauges are being made at this moment. */
        private Place any() {
            var random = ThreadLocalRandom.current();
            return random.nextInt(4) == 0 ? untouched.get() : places.get(random.nextInt(places.size()));
        }
    }

    @Override
    public int seconds() {
        return 600;
    }

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        List<Place> places;
        List<Place> untouched;
        try (var house = new House(store, HOLD_MINUTES)) {
            places = sharing(house);
            var activity = places.get(0).activity();
            untouched = house.events(
                    activity, UNTOUCHED, UNTOUCHED_PLACES, number -> House.DAY.plusDays(1 + number / EVENTS_A_DAY));
        }
        var counts = new Counts(new ConcurrentHashMap<>());
        Tally tally;
        try (var node = Node.start("mixed", store)) {
            var stage = new Stage(
                    node,
                    places,
                    inPairs(untouched),
                    new ConcurrentLinkedDeque<>(),
                    new ConcurrentLinkedDeque<>(),
                    counts);
            stage.play(settings.warmUp()); // the first pages of the back office take long
            tally = stage.play(settings.seconds());
        } finally {
            report(counts, report); // says what it was that failed
        }
        report.say("");
        report.say(summary(tally) + " " + inside(store) + " " + Books.check(store, 0) + ".");
    }

    /** Of two activities that count in two quotas of the account; one runs out and keeps what is cancelled then. */
    private static List<Place> sharing(House house) throws Exception {
        var both = new Activity.Quota[] {house.blocking(EVENTS * PLACES / 2), house.daily(House.PLENTY)};
        var places = new ArrayList<Place>();
        for (var number = 0; number < 2; number++)
            places.addAll(house.events(house.activity(GAUGES, House.PLENTY, both), EVENTS / 2, PLACES));
        return places;
    }

    private static String summary(Tally tally) {
        if (tally.busy * BUSY_PART > tally.answers())
            throw new IllegalStateException(tally.busy + " of " + tally.answers() + " were asked to come back");
        return "%,d answers after the warm-up, %.1f a second, p50 %.1f ms, p99 %.1f ms; %,d asked to come back."
                .formatted(
                        tally.answers(),
                        tally.answersPerSecond(),
                        tally.percentile(50),
                        tally.percentile(99),
                        tally.busy);
    }

    /** Each is handed out twice in a row, so that two may be the first at once; at the end again from the beginning. */
    private static Supplier<Place> inPairs(List<Place> places) {
        var next = new AtomicInteger();
        return () -> places.get(next.getAndIncrement() / 2 % places.size());
    }

    private static void report(Counts counts, Report report) {
        report.head("what", "answers by HTTP status");
        counts.statuses().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(what -> report.row(
                        what.getKey(),
                        what.getValue().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(status -> "%d: %,d"
                                        .formatted(
                                                status.getKey(),
                                                status.getValue().sum()))
                                .collect(Collectors.joining(", "))));
    }

    /** What shops do not see: deadlocks that were resolved, carts that lapsed, gauges made at first need. */
    private static String inside(Store store) throws Exception {
        var lapsed = store.number("select count(*) from dossier where state = 'LAPSED'");
        var made = store.number("select count(*) from movement where cause = 'OPENED' and kind <> 1");
        var kept = store.number("select coalesce(sum(actual_delta - used_delta), 0) from movement"
                + " where cause = 'CANCELLED' and used_delta > actual_delta");
        if (kept == 0) throw new IllegalStateException("no unit was kept, the quota that blocks at zero never ran out");
        var aside = store.number("select coalesce(sum(remaining), 0) from manual_block");
        var deadlocks = store.isPostgresql()
                ? store.text("select deadlocks from pg_stat_database where datname = current_database()")
                        + " deadlocks, tried again"
                : "deadlocks not counted";
        return "Inside: %s, %,d carts lapsed, %,d gauges made at first need, %,d units kept, %,d still set aside."
                .formatted(deadlocks, lapsed, made, -kept, aside);
    }
}
