package org.jauge.benchmark;

/** The same rush at one event and at many: each has a lane of its own, but events of one day share a daily quota. */
final class Spread implements Benchmark.Measurement {

    private static final int GAUGES = 4;
    private static final int[] EVENTS = {1, 10, 1_000};

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var variants = new Variants();
        try (var house = new House(store)) {
            for (var count : EVENTS) {
                var activity = house.activity(GAUGES, House.PLENTY);
                var name = count + (count == 1 ? "" : ", each on a day of its own");
                variants.add(name, house.events(activity, count, House.PLENTY, House.DAY::plusDays));
            }
            for (var count : EVENTS)
                if (count > 1) {
                    var activity = house.activity(GAUGES, House.PLENTY);
                    variants.add(count + " of one day", house.events(activity, count, House.PLENTY));
                }
        }
        variants.measure("spread", store, settings);
        variants.report("events", report);
        report.say("");
        report.say(settings.mostClients() + " clients. " + Books.check(store, variants.orders()) + ".");
    }
}
