package org.jauge.benchmark;

import java.util.Arrays;
import java.util.List;

/** How long and how often, by system properties: a look takes seconds, a table for the record half an hour. */
record Settings(int seconds, int warmUp, int runs, int rounds, List<Integer> clients) {

    static Settings read() {
        return new Settings(
                Integer.getInteger("seconds", 30),
                Integer.getInteger("warmup", 30),
                Integer.getInteger("runs", 3),
                Integer.getInteger("rounds", 20),
                Arrays.stream(System.getProperty("clients", "1,8,32,64").split(",", -1))
                        .map(Integer::valueOf)
                        .toList());
    }
}
