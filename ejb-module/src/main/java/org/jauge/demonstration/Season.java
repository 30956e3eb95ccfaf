package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jauge.merchant.Deputy;
import org.jauge.merchant.Role;

/**
 * What the demonstration has besides its evenings: a show, a dinner at tables, a museum with a long calendar, and an
 * external box office. Made after them, as they are, and like them never again once its last sale is made.
 */
@Dependent
public class Season {

    /** The last one to be sold something; until FX-MUSEUM had its files it was the other one. */
    private static final List<String> LAST = List.of(Museum.BUYER, "malthere.samaranch@mail.example");

    private static final int OPENS_IN_DAYS = 7;
    private static final int SHOW_IN_DAYS = 12;
    private static final int DINNER_IN_DAYS = 9;

    @Inject
    Deputy deputy;

    @Inject
    Residents residents;

    @Inject
    Till till;

    @Inject
    Show show;

    @Inject
    Dinner dinner;

    @Inject
    Visits visits;

    @Inject
    Museum museum;

    @Inject
    TouristOffice touristOffice;

    @Inject
    Clock clock;

    /**
     * Makes what is missing, after {@link FirstNight}; nothing where it is complete.
     *
     * @param made is told of each thing that was made
     */
    public void resume(Consumer<String> made) {
        for (var owner : residents.owners())
            if (LAST.stream().noneMatch(buyer -> till.hasSoldTo(owner.merchantId(), buyer)))
                deputy.act(owner.actor(), Role.OWNER, () -> fill(owner.merchantId(), made));
    }

    private boolean fill(long merchantId, Consumer<String> made) {
        var today = LocalDate.now(clock.withZone(ZoneId.of(DrinkCatalogue.ZONE)));
        show.create(today.plusDays(SHOW_IN_DAYS), made);
        dinner.create(merchantId, today.plusDays(DINNER_IN_DAYS), made);
        touristOffice.create(made);
        visits.create(merchantId, today.plusDays(1), made);
        museum.create(today.plusDays(OPENS_IN_DAYS), made);
        return true;
    }
}
