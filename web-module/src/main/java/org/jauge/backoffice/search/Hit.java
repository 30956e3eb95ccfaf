package org.jauge.backoffice.search;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jauge.calendar.ShopEvent;
import org.jauge.calendar.ShopRoom;

/** An event with the emplacements that have room for the party. */
public record Hit(ShopEvent event, List<ShopRoom> rooms) implements Serializable {

    public Hit {
        rooms = List.copyOf(rooms);
    }

    /** Those of one day, under one heading. */
    public record Day(LocalDate date, boolean today, List<Hit> hits) implements Serializable {

        public Day {
            hits = List.copyOf(hits);
        }
    }
}
