package org.jauge.gauge;

/** What can run out (C-01). The number is the first part of the key, and so the order of locking. */
public enum GaugeKind {
    /** Persons of an emplacement at an event; created with the event (E-17). */
    EMPLACEMENT(1),
    /** A quota at an event; created at first need. */
    QUOTA(2),
    /** A global quota in one period; created at first need. */
    GLOBAL_QUOTA(3),
    /** An optional own limit of a category at an event; absent means no limit. */
    RATE(4);

    private final int number;

    GaugeKind(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    static GaugeKind of(int number) {
        return values()[number - 1];
    }
}
