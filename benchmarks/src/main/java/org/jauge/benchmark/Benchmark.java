package org.jauge.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** Runs one measurement on the databases asked for: {@code Benchmark hot-event derby,postgresql}. */
final class Benchmark {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** One question, answered by a table. */
    interface Measurement {
        void run(Store store, Settings settings, Report report) throws Exception;

        /** How long it measures unless told otherwise. */
        default int seconds() {
            return 30;
        }
    }

    private static final Map<String, Measurement> MEASUREMENTS = Map.ofEntries(
            Map.entry("bulk-edit", new BulkEditing()),
            Map.entry("calendar", new CalendarLook()),
            Map.entry("clerks", new Clerks()),
            Map.entry("desk-sale", new DeskSale()),
            Map.entry("hot-event", new HotEvent()),
            Map.entry("search", new Searching()),
            Map.entry("sell-out", new SellOut()),
            Map.entry("series", new NewSeason()),
            Map.entry("width", new Width()),
            Map.entry("spread", new Spread()),
            Map.entry("shared", new Shared()),
            Map.entry("first-need", new FirstNeed()),
            Map.entry("browse", new Browse()),
            Map.entry("mixed", new Mixed()),
            Map.entry("release-list", new ReleaseList()),
            Map.entry("release-night", new ReleaseNight()),
            Map.entry("price-list", new PriceGrid()),
            Map.entry("kill", new Kill()),
            Map.entry("two-nodes", new TwoNodes()));

    private Benchmark() {}

    public static void main(String... asked) throws Exception {
        var measurement = MEASUREMENTS.get(asked[0]);
        if (measurement == null) throw new IllegalArgumentException(asked[0] + " is none of " + MEASUREMENTS.keySet());
        var report = new Report();
        for (var product : asked[1].split(",", -1)) {
            try (var store = Store.create(product, emptied(TARGET.resolve("bench-" + product)))) {
                report.title(asked[0] + " on " + product);
                measurement.run(store, Settings.read(measurement.seconds()), report);
            }
        }
        report.write(TARGET.resolve(asked[0] + ".md"));
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
        return Files.createDirectories(folder);
    }
}
