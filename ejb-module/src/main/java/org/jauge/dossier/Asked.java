package org.jauge.dossier;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jauge.inventory.Catalogue;
import org.jauge.merchant.AudienceRight;
import org.jauge.profile.Gates;
import org.jauge.profile.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do, and as whom and where, for the product profiles to judge (B-05).
 *
 * @param first what is refused when nothing of it is possible
 * @param others what would do as well: a cart may become a booking
 */
record Asked(AudienceRight as, Operation first, List<Operation> others) {

    static Asked sale(AudienceRight as) {
        return new Asked(as, Operation.SALE, List.of());
    }

    /** Places are held for whatever may be done with them; to be sold, by who may buy. */
    static Asked hold(AudienceRight as) {
        var first = as.mayBuy() ? Operation.SALE : Operation.BOOKING;
        return new Asked(as, first, List.of(Operation.BOOKING, Operation.OPTION));
    }

    /**
     * Refuses to sell what is held for a booking (B-09), and what somebody else holds as one who may have it (B-24).
     * Places that were held for a sale were promised: it takes place although the profile has ended or has been
     * withdrawn since (H-05).
     */
    void checkHeld(PricedLine line, Dossier cart, Instant now) {
        var gates = line.catalogue().gates();
        var event = line.event();
        var category = line.category();
        var waits = Stream.of(Operation.BOOKING, Operation.OPTION)
                .anyMatch(operation -> gates.ask(operation, as, category.id(), event.occasion(), now)
                        .isOpen());
        if (waits || !cart.isHeldAs(as.audienceTypeId()))
            check(line.catalogue(), event, category, line.wish().quantity(), cart.createdAt(), now);
    }

    /** @param promised when a cart was opened: what was allowed then still is (H-05) */
    void check(
            Catalogue catalogue,
            Catalogue.Event event,
            Catalogue.Category category,
            int quantity,
            @Nullable Instant promised,
            Instant now) {
        var gates = catalogue.gates();
        var at = event.occasion();
        for (var other : others) if (gates.largest(other, as, category.id(), at, now, quantity) == quantity) return;
        gates.checkProfile(
                first, as, new Gates.Line(category.id(), category.publicName(), quantity), at, promised, now);
    }
}
