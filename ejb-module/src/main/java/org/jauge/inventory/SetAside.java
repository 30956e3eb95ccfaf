package org.jauge.inventory;

import java.io.Serializable;

/**
 * What is set aside of one gauge for nobody in particular yet (C-03).
 *
 * @param manual blocked by hand
 * @param reserves left in capacity reserves that somebody draws from
 * @param withoutAccess left in those without access
 */
public record SetAside(int manual, int reserves, int withoutAccess) implements Serializable {

    static final SetAside NONE = new SetAside(0, 0, 0);

    static SetAside byHand(int units) {
        return new SetAside(units, 0, 0);
    }

    static SetAside inReserve(int units, boolean withoutAccess) {
        return withoutAccess ? new SetAside(0, 0, units) : new SetAside(0, units, 0);
    }

    SetAside plus(SetAside other) {
        return new SetAside(manual + other.manual, reserves + other.reserves, withoutAccess + other.withoutAccess);
    }

    /** Of both kinds. */
    public int inReserves() {
        return reserves + withoutAccess;
    }
}
