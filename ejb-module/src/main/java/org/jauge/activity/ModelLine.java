package org.jauge.activity;

/**
 * A model to choose for an activity; {@code version} goes back with an edit.
 *
 * @param code {@code single}, {@code several}, {@code visits} or {@code tables} where it was shipped
 */
public record ModelLine(long id, long version, String code, String name, Permits permits) {

    public boolean severalEmplacements() {
        return permits.severalEmplacements();
    }
}
