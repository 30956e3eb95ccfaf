package org.jauge.booking;

import java.io.Serializable;

/** A filter of the release screen under the name that its owner gave it. */
public record SavedFilter(long id, String name, FilterTerms terms) implements Serializable {}
