package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jauge.dossier.HoldDetails.HoldLine;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Sellable;
import org.jauge.shared.NotFound;
import org.jauge.shared.Rejection;
import org.jauge.shared.Stale;

/** Shows carts, and what could be taken instead of one that has lapsed. */
@Dependent
class HoldReads {

    @Inject
    Carts carts;

    @Inject
    Prints prints;

    @Inject
    Pricing pricing;

    @Inject
    Sellable sellable;

    @Inject
    Lapses lapses;

    @Inject
    Shields shields;

    @Inject
    Clock clock;

    HoldDetails details(long merchantId, String token) {
        var cart = carts.byToken(merchantId, token)
                .filter(found -> found.dossier().wasHeld())
                .orElseThrow(() -> new NotFound("hold", token));
        return details(cart);
    }

    HoldDetails details(Carts.Cart cart) {
        var dossier = cart.dossier();
        return new HoldDetails(
                dossier.token(),
                dossier.pointOfSaleId(),
                dossier.holdEndsAt(),
                dossier.state(),
                isLapsed(dossier, clock.instant()),
                dossier.currency(),
                dossier.total(),
                wanted(cart).stream().map(this::shown).toList());
    }

    /** Refuses a cart that is not the one that the caller knows (K-04); who names none needs no details of it. */
    void check(Predicate<Supplier<HoldDetails>> seen, Carts.Cart cart) {
        if (!seen.test(() -> details(cart))) throw new Stale("hold");
    }

    /** One that somebody is paying goes on (P-04). */
    private boolean isLapsed(Dossier dossier, Instant now) {
        if (dossier.state() == DossierState.LAPSED) return true;
        return dossier.isEndedHoldAt(now) && !shields.covers(dossier.id(), now);
    }

    /** The refusal for a cart that has ended: what is left now, its own places included (H-04). */
    HoldLapsed lapsed(Pricing.Buyer buyer, Carts.Cart cart) {
        var lines = wanted(cart);
        var offered = lines.stream().map(line -> offered(buyer, line)).toList();
        var gauges = new HashSet<GaugeKey>();
        offered.forEach(line -> line.ifPresent(
                priced -> gauges.addAll(priced.footprint().units().keySet())));
        lapses.lapse(gauges, buyer.now());
        return new HoldLapsed(IntStream.range(0, lines.size())
                .mapToObj(place -> new HoldLapsed.Left(shown(lines.get(place)), left(offered.get(place))))
                .toList());
    }

    private int left(Optional<PricedLine> offered) {
        return offered.map(line -> sellable.now(line.catalogue(), line.footprint()))
                .orElse(0);
    }

    private Optional<PricedLine> offered(Pricing.Buyer buyer, DossierLine line) {
        try {
            return Optional.of(pricing.line(buyer, line.wish(), line.id()));
        } catch (Rejection notOfferedAnyMore) {
            return Optional.empty();
        }
    }

    private static List<DossierLine> wanted(Carts.Cart cart) {
        return cart.lines().stream()
                .filter(line -> line.state() != LineState.DROPPED)
                .toList();
    }

    private HoldLine shown(DossierLine line) {
        return prints.of(line.wish().eventId()).line(line);
    }
}
