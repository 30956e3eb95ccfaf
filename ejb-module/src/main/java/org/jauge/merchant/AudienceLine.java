package org.jauge.merchant;

/** One audience type in a list or a form. */
public record AudienceLine(long id, String name, int position, boolean active, long version) {}
