package org.jauge.merchant;

import java.io.Serializable;

/** Somebody who works for the merchant, or did, by name alone. */
public record Colleague(long id, String name) implements Serializable {}
