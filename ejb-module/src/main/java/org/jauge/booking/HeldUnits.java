package org.jauge.booking;

import org.jauge.gauge.GaugeKey;

/** What lines that wait block together of one gauge, as the ledger remembers it. */
public record HeldUnits(GaugeKey key, long blocked) {}
