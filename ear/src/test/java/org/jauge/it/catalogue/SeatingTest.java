package org.jauge.it.catalogue;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jauge.emplacement.SeatingTables;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.WithTables;
import org.jauge.it.inside.Services;
import org.jauge.seating.SeatedRoom;
import org.jauge.seating.SeatingPlans;
import org.jauge.seating.Seatings;
import org.junit.jupiter.api.BeforeEach;

/** Parties at the tables T1 and T2, of 8 seats each, in place A. */
abstract class SeatingTest extends KiosqueTest {

    private static final Services SERVICES = new Services() {
        @Override
        public <S> S get(Class<S> type) {
            return CDI.current().select(type).get();
        }
    };

    @Inject
    Seatings seatings;

    @Inject
    SeatingPlans plans;

    @Inject
    SeatingTables tables;

    long event;
    long t1;
    long t2;

    @BeforeEach
    void furnish() {
        var names = new WithTables(activity, place, List.of("T1", "T2"), 8);
        var ids = office.get(owner, () -> names.done(SERVICES));
        t1 = ids.get(0);
        t2 = ids.get(1);
        event = office.event(owner, activity);
    }

    String order(long category, int quantity) {
        return office.get(owner, () -> new DeskSale(event, place, category, quantity).done(SERVICES));
    }

    void place(String dossier, long table, int seats) {
        office.run(owner, () -> seatings.place(event, table, dossier, seats));
    }

    SeatedRoom room() {
        return office.get(owner, () -> plans.of(event)).get(0);
    }

    /** Table, free seats and who sits there, {@code T1 2 free: 6}. */
    List<String> seats() {
        return room().tables().stream()
                .map(table -> table.name() + " " + table.free() + " free:"
                        + table.taken().stream().map(seat -> " " + seat.seats()).collect(Collectors.joining()))
                .toList();
    }
}
