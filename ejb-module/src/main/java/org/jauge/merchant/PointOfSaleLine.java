package org.jauge.merchant;

/** One outlet in a list. */
public record PointOfSaleLine(
        long id, String name, Channel channel, String language, String defaultAudience, boolean active) {}
