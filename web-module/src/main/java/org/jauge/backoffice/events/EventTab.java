package org.jauge.backoffice.events;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jauge.gauge.GaugeKind;
import org.jauge.shared.NotFound;

/** The parts of an event's page, each under an address of its own ({@code ?tab=quotas}), and the gauges each shows. */
public enum EventTab {
    OVERVIEW,
    RATES,
    QUOTAS,
    ORDERS,
    TABLES;

    static EventTab of(String address) {
        return Arrays.stream(values())
                .filter(tab -> tab.getAddress().equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound("tab", address));
    }

    static EventTab showing(GaugeKind kind) {
        return Arrays.stream(values())
                .filter(tab -> tab.gauges().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    Set<GaugeKind> gauges() {
        return switch (this) {
            case OVERVIEW -> EnumSet.of(GaugeKind.EMPLACEMENT);
            case RATES -> EnumSet.of(GaugeKind.RATE);
            case QUOTAS -> EnumSet.of(GaugeKind.QUOTA, GaugeKind.GLOBAL_QUOTA);
            case ORDERS, TABLES -> EnumSet.noneOf(GaugeKind.class);
        };
    }

    /** As it stands in the page's address, and as its part of the page is called. */
    public String getAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
