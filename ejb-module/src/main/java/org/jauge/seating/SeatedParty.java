package org.jauge.seating;

/**
 * A dossier's people at an event, and how many of them have a seat.
 *
 * @param persons who come; fewer than placed where tickets were cancelled afterwards
 */
public record SeatedParty(String dossier, String name, int persons, int placed) {

    public int left() {
        return Math.max(persons - placed, 0);
    }
}
