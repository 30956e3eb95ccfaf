package org.jauge.quota;

/** A quota in a list. */
public record QuotaLine(long id, String name, QuotaScope scope, int capacity, boolean blockAtZero, boolean active) {}
