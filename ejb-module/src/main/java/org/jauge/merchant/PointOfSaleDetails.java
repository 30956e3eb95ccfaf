package org.jauge.merchant;

/** One outlet to be edited. */
public record PointOfSaleDetails(long id, Channel channel, OutletSettings settings, boolean active, long version) {}
