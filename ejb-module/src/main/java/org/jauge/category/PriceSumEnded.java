package org.jauge.category;

/** Fired when a bundle no longer costs what its parts cost: from now on the typed price counts. */
public record PriceSumEnded(long merchantId, long categoryId) {}
