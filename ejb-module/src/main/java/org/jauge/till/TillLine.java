package org.jauge.till;

import java.io.Serializable;

/** A till in which something stands since its last closing. */
public record TillLine(TillKey key, String outlet, String clerk, TillTotals totals) implements Serializable {}
