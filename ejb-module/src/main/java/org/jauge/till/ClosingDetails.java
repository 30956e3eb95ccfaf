package org.jauge.till;

import java.io.Serializable;

/** A closing with what stands in it. */
public record ClosingDetails(ClosingLine line, TillTotals totals) implements Serializable {}
