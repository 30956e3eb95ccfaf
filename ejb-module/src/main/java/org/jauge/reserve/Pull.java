package org.jauge.reserve;

import org.jauge.inventory.Footprint;

/** A line that is drawn from a reserve: so many items, each of which takes that footprint. */
public record Pull(Portion portion, int items, Footprint footprint) {}
