package org.jauge.benchmark;

/** What a sale costs by the number of gauges that its tickets count in. */
final class Width implements Benchmark.Measurement {

    private static final int[] GAUGES = {1, 2, 4, 8};

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var variants = new Variants();
        try (var house = new House(store)) {
            for (var gauges : GAUGES)
                variants.add("" + gauges, house.events(house.activity(gauges, House.PLENTY), 1, House.PLENTY));
        }
        variants.measure("width", store, settings);
        variants.report("gauges", report);
        report.say("");
        report.say(settings.mostClients() + " clients. " + Books.check(store, variants.orders()) + ".");
    }
}
