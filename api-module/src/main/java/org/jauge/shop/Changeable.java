package org.jauge.shop;

/**
 * An answer that who changes it may name by {@code If-Match}: what a change answers with bears its ETag, too, so that
 * the next change needs no reading in between (K-04).
 */
public interface Changeable {}
