package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jauge.reserve.AllotmentReads;
import org.jauge.reserve.Allotments;
import org.jauge.reserve.Allotments.Rate;
import org.jauge.reserve.AllottedLine;
import org.jauge.reserve.Portion;
import org.jauge.reserve.Quantity;
import org.jauge.reserve.ReleaseStages;
import org.jauge.reserve.ReserveAccess;
import org.jauge.reserve.ReserveLine;
import org.jauge.reserve.ReserveValues;
import org.jauge.reserve.Reserves;
import org.jauge.reserve.StageValues;

/**
 * The reserves of FX-SHOW: Média for Ann and not for Bob, Artiste for all users, Producteur for the owner alone, and a few
 * without access. What Média has left goes in two stages, the last of it two hours before the show.
 */
@Dependent
class ShowReserves {

    private static final String PRESS = "Média";
    private static final int WITHOUT_ACCESS = 5;
    private static final int KEPT_A_DAY_BEFORE = 4;

    @Inject
    Reserves reserves;

    @Inject
    Allotments allotments;

    @Inject
    AllotmentReads reads;

    @Inject
    ReleaseStages stages;

    /** A reserve and what it has of GA. */
    private record Wanted(String name, String colour, String kind, ReserveAccess access, int total) {

        ReserveValues values(Set<Long> members) {
            return new ReserveValues(name, colour, kind, "", access, members);
        }
    }

    private static final List<Wanted> WANTED = List.of(
            new Wanted(PRESS, "#0b6bcb", "press", ReserveAccess.SELECTED_USERS, 10),
            new Wanted("Artiste", "#a23b72", "artist", ReserveAccess.ALL_USERS, 6),
            new Wanted("Producteur", "#3a7d44", "producer", ReserveAccess.SELECTED_USERS, 4));

    void create(Rate rate, long ann, Consumer<String> made) {
        var found = new Found(made);
        for (var wanted : WANTED) {
            var id = found.or(
                    wanted.name(),
                    reserves.lines(),
                    ReserveLine::name,
                    ReserveLine::id,
                    name -> reserves.create(wanted.values(name.equals(PRESS) ? Set.of(ann) : Set.of())));
            allot(rate, id, wanted.total());
        }
        allot(rate, Portion.WITHOUT_ACCESS, WITHOUT_ACCESS);
        made.accept("reserves of GA");
        release(rate);
    }

    private void release(Rate rate) {
        var press = stages.of(rate.eventId()).isEmpty() ? press(rate) : Optional.<Long>empty();
        press.ifPresent(id -> stages.set(
                id, Set.of(), List.of(StageValues.daysBefore(1, KEPT_A_DAY_BEFORE), StageValues.hoursBefore(2, 0))));
    }

    private Optional<Long> press(Rate rate) {
        return reads.of(rate.eventId()).stream()
                .filter(one -> one.categoryId() == rate.categoryId())
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.name().equals(PRESS))
                .map(AllottedLine::allocationId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void allot(Rate rate, long reserve, int total) {
        allotments.allot(UUID.randomUUID().toString(), rate, List.of(new Quantity(reserve, total)));
    }
}
