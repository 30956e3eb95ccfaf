package org.jauge.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** What clients were answered, and after how long. */
final class Tally {

    private static final int NOT_MODIFIED = 304;
    private static final int CONFLICT = 409;
    private static final int BUSY = 503;

    final Histogram latency;
    long done;
    long refused;
    long unchanged;
    long busy;
    long nanos;

    private final Map<Integer, Long> failures = new TreeMap<>();

    Tally(Histogram latency) {
        this.latency = latency;
    }

    void count(int status, long micros) {
        if (status / 100 == 2) done++;
        else if (status == NOT_MODIFIED) unchanged++;
        else if (status == CONFLICT) refused++;
        else if (status == BUSY) busy++;
        else failures.merge(status, 1L, Long::sum);
        latency.recordValue(Math.min(micros, latency.getHighestTrackableValue()));
    }

    /** A measurement in which anything went wrong is none. */
    Tally checked() {
        if (busy > 0) failures.put(BUSY, busy);
        return checkedButBusy();
    }

    /** Where the server may ask some to come back. */
    Tally checkedButBusy() {
        if (!failures.isEmpty()) throw new IllegalStateException("Failed by HTTP status: " + failures);
        return this;
    }

    /** Of several runs of the same, the one in the middle. */
    static Tally middle(List<Tally> runs) {
        var sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(Tally::answersPerSecond));
        return sorted.get(sorted.size() / 2).checked();
    }

    void add(Tally other) {
        other.failures.forEach((status, count) -> failures.merge(status, count, Long::sum));
        done += other.done;
        refused += other.refused;
        unchanged += other.unchanged;
        busy += other.busy;
        latency.add(other.latency);
    }

    double perSecond() {
        return done / seconds();
    }

    /** Answered with what nobody should be answered with. */
    long failed() {
        return failures.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Answered at all. */
    long answers() {
        return done + unchanged + refused + busy;
    }

    double answersPerSecond() {
        return answers() / seconds();
    }

    double refusedPerSecond() {
        return refused / seconds();
    }

    /** In milliseconds. */
    double percentile(double part) {
        return latency.getValueAtPercentile(part) / 1_000.0;
    }

    double seconds() {
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
