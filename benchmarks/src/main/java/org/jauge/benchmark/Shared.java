package org.jauge.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A rush at an emplacement, three quotas of the event and two of the account: at one event, and at two of two activities
 * that both count in the same two, each in a lane of its own.
 */
final class Shared implements Benchmark.Measurement {

    private static final List<String> OWN = Collections.nCopies(3, "EVENT");

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var variants = new Variants();
        try (var house = new House(store)) {
            variants.add("one activity", offered(house, 1));
            variants.add("two activities at once", offered(house, 2));
        }
        variants.measure("shared", store, settings);
        variants.report("who sells", report);
        report.say("");
        report.say(settings.mostClients() + " clients. " + Books.check(store, variants.orders()) + ".");
    }

    private static List<Place> offered(House house, int activities) throws Exception {
        var both = new Activity.Quota[] {house.daily(House.PLENTY), house.daily(House.PLENTY)};
        var places = new ArrayList<Place>();
        for (var number = 0; number < activities; number++)
            places.addAll(house.events(house.activity(OWN, House.PLENTY, both), 1, House.PLENTY));
        return places;
    }
}
