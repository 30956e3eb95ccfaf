package org.jauge.benchmark;

import java.io.IOException;
import java.util.Arrays;

/**
 * How long a page takes, opened again and again by one person.
 *
 * @param median in milliseconds, as {@code ninetieth}
 */
record Looks(double median, double ninetieth, int kilobytes) {

    private static final int WARM_UP = 20;
    private static final int MEASURED = 40;
    private static final int NINETIETH = MEASURED * 9 / 10;
    private static final double NANOS_PER_MS = 1e6;
    private static final int KILOBYTE = 1024;
    private static final int OK = 200;

    static Looks at(BackOffice browser, String path) throws IOException, InterruptedException {
        for (var turn = 0; turn < WARM_UP; turn++) browser.get(path);
        var times = new double[MEASURED];
        var size = 0;
        for (var turn = 0; turn < MEASURED; turn++) {
            var began = System.nanoTime();
            var answer = browser.get(path);
            times[turn] = (System.nanoTime() - began) / NANOS_PER_MS;
            if (answer.statusCode() != OK) throw new IllegalStateException(path + " answers " + answer.statusCode());
            size = answer.body().length();
        }
        Arrays.sort(times);
        return new Looks(times[MEASURED / 2], times[NINETIETH], size / KILOBYTE);
    }
}
