package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jauge.reserve.Allotments;
import org.jauge.reserve.Allotments.Rate;
import org.jauge.reserve.Portion;
import org.jauge.reserve.Quantity;
import org.jauge.reserve.ReserveAccess;
import org.jauge.reserve.ReserveLine;
import org.jauge.reserve.ReserveValues;
import org.jauge.reserve.Reserves;

/** The reserves of FX-SHOW: Média and Artiste for all users, Producteur for the owner alone, and a few without access. */
@Dependent
class ShowReserves {

    private static final int WITHOUT_ACCESS = 5;

    @Inject
    Reserves reserves;

    @Inject
    Allotments allotments;

    /** A reserve and what it has of GA. */
    private record Wanted(String name, String colour, String kind, ReserveAccess access, int total) {

        ReserveValues values() {
            return new ReserveValues(name, colour, kind, "", access, Set.of());
        }
    }

    private static final List<Wanted> WANTED = List.of(
            new Wanted("Média", "#0b6bcb", "press", ReserveAccess.ALL_USERS, 10),
            new Wanted("Artiste", "#a23b72", "artist", ReserveAccess.ALL_USERS, 6),
            new Wanted("Producteur", "#3a7d44", "producer", ReserveAccess.SELECTED_USERS, 4));

    void create(Rate rate, Consumer<String> made) {
        var found = new Found(made);
        for (var wanted : WANTED) {
            var id = found.or(
                    wanted.name(),
                    reserves.lines(),
                    ReserveLine::name,
                    ReserveLine::id,
                    name -> reserves.create(wanted.values()));
            allot(rate, id, wanted.total());
        }
        allot(rate, Portion.WITHOUT_ACCESS, WITHOUT_ACCESS);
        made.accept("reserves of GA");
    }

    private void allot(Rate rate, long reserve, int total) {
        allotments.allot(UUID.randomUUID().toString(), rate, List.of(new Quantity(reserve, total)));
    }
}
