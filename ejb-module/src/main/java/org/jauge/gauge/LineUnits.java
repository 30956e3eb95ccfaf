package org.jauge.gauge;

/** What one dossier line holds on one gauge, as the ledger remembers it. */
public record LineUnits(long lineId, GaugeKey key, long blocked, long carts, long used, long actual) {}
