package org.jauge.reserve;

import java.io.Serializable;

/**
 * A reserve to choose.
 *
 * @param id 0 for capacity without access
 * @param name empty for it
 */
public record ReserveName(long id, String name, String colour) implements Serializable {}
