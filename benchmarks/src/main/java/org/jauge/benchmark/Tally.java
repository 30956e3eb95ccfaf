package org.jauge.benchmark;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** What clients were answered, and after how long. */
final class Tally {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    final Histogram latency;
    long done;
    long refused;
    long failed;
    long nanos;

    private final Map<Integer, Long> failures = new TreeMap<>();

    Tally(Histogram latency) {
        this.latency = latency;
    }

    void count(int status, long micros) {
        if (status == CREATED || status == OK) done++;
        else if (status == CONFLICT) refused++;
        else fail(status);
        latency.recordValue(Math.min(micros, latency.getHighestTrackableValue()));
    }

    private void fail(int status) {
        failed++;
        failures.merge(status, 1L, Long::sum);
    }

    /** A measurement in which anything went wrong is none. */
    Tally checked() {
        if (failed > 0) throw new IllegalStateException("Failed by HTTP status: " + failures);
        return this;
    }

    void add(Tally other) {
        other.failures.forEach((status, count) -> failures.merge(status, count, Long::sum));
        done += other.done;
        refused += other.refused;
        failed += other.failed;
        latency.add(other.latency);
    }

    double perSecond() {
        return done / seconds();
    }

    double refusedPerSecond() {
        return refused / seconds();
    }

    /** In milliseconds. */
    double percentile(double part) {
        return latency.getValueAtPercentile(part) / 1_000.0;
    }

    private double seconds() {
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
