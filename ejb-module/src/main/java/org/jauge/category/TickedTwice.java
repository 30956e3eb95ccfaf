package org.jauge.category;

import java.io.Serializable;

/** A quota that is ticked on a bundle and on a category that it holds: both count (AMB-Q8). All by their names. */
public record TickedTwice(String quota, String bundle, String component) implements Serializable {}
