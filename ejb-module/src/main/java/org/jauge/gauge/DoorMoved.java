package org.jauge.gauge;

/** Fired in the transaction in which a gauge comes or goes without an admission: who remembers it has to look again. */
public record DoorMoved(GaugeKey key) {}
