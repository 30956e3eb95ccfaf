package org.jauge.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a buyer can ask for: the one category of an activity at one of its events. */
record Place(Activity activity, long event, LocalDate day) {

    /** The three parts of its key. */
    record Gauge(int kind, long key1, long key2) {

        /** As in the address of its page. */
        String id() {
            return kind + "-" + key1 + "-" + key2;
        }
    }

    /** What a ticket counts in, in the order of locking. */
    List<Gauge> footprint() {
        var gauges = new ArrayList<Gauge>();
        gauges.add(new Gauge(1, event, activity.emplacement()));
        for (var quota : activity.quotas()) if (!quota.global()) gauges.add(new Gauge(2, event, quota.id()));
        for (var quota : activity.quotas()) if (quota.global()) gauges.add(new Gauge(3, quota.id(), day.toEpochDay()));
        return gauges;
    }

    /** As a line of a request. */
    String line(int quantity) {
        return "{\"event\":\"" + event + "\",\"emplacement\":\"" + activity.emplacement() + "\",\"category\":\""
                + activity.category() + "\",\"quantity\":" + quantity + "}";
    }
}
