package org.jauge.merchant;

import java.io.Serializable;

/** One outlet in a list. */
public record PointOfSaleLine(
        long id, String name, Channel channel, String language, String defaultAudience, boolean active)
        implements Serializable {}
