package org.jauge.benchmark;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** How long and how often, by system properties: a look takes seconds, a table for the record half an hour. */
record Settings(int seconds, int warmUp, int runs, int rounds, List<Integer> clients) {

    /** @param usual how many seconds when none are asked for */
    static Settings read(int usual) {
        var seconds = Integer.getInteger("seconds", 0);
        return new Settings(
                seconds == 0 ? usual : seconds,
                Integer.getInteger("warmup", 30),
                Integer.getInteger("runs", 3),
                Integer.getInteger("rounds", 20),
                Arrays.stream(System.getProperty("clients", "1,8,32,64").split(",", -1))
                        .map(Integer::valueOf)
                        .toList());
    }

    int mostClients() {
        return Collections.max(clients);
    }
}
