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
 * @param others what would do as well: a cart may become a booking, and at a desk somebody else's
 */
record Asked(AudienceRight as, Operation first, List<Way> others) {

    /** What may be done, by one audience. */
    record Way(AudienceRight as, Operation operation) {}

    static Asked sale(AudienceRight as) {
        return new Asked(as, Operation.SALE, List.of());
    }

    /** Places are held for whatever may be done with them; to be sold, by who may buy. */
    static Asked hold(AudienceRight as) {
        var first = as.mayBuy() ? Operation.SALE : Operation.BOOKING;
        return new Asked(as, first, List.of(new Way(as, Operation.BOOKING), new Way(as, Operation.OPTION)));
    }

    /**
     * Places that are held before it is known for whom: for whatever any of these may do with them.
     *
     * @param admitted not empty; the first one is who is refused
     */
    static Asked holdForAny(List<AudienceRight> admitted) {
        var usual = admitted.get(0);
        var first = Stream.of(Operation.values())
                .filter(operation -> operation.isAdmittedBy(usual))
                .findFirst()
                .orElse(Operation.SALE);
        var ways = admitted.stream()
                .flatMap(as -> Stream.of(Operation.values()).map(operation -> new Way(as, operation)))
                .toList();
        return new Asked(usual, first, ways);
    }

    /** Whether who asks may buy all of it now, so that its places are promised to him for a sale (H-05). */
    boolean maySell(Basket basket, Instant now) {
        var sale = new Way(as, Operation.SALE);
        return basket.lines().stream()
                .allMatch(line -> isOpen(
                        sale,
                        line.catalogue(),
                        line.event(),
                        line.category(),
                        line.wish().quantity(),
                        now));
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
        if (others.stream().anyMatch(way -> isOpen(way, catalogue, event, category, quantity, now))) return;
        gates.checkProfile(
                first, as, new Gates.Line(category.id(), category.publicName(), quantity), at, promised, now);
    }

    private static boolean isOpen(
            Way way,
            Catalogue catalogue,
            Catalogue.Event event,
            Catalogue.Category category,
            int quantity,
            Instant now) {
        var most = catalogue.gates().largest(way.operation(), way.as(), category.id(), event.occasion(), now, quantity);
        return most == quantity;
    }
}
