package org.jauge.reserve;

import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.Catalogues;
import org.jauge.inventory.Footprint;
import org.jauge.inventory.Sellable;
import org.jauge.merchant.Caller;
import org.jspecify.annotations.Nullable;

/** What reserves have at an event: for who sets the numbers, and for who draws. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(READER)
public class AllotmentReads {

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogues catalogues;

    @Inject
    Sellable sellable;

    @Inject
    Caller caller;

    /** Every rate that the event offers, each with all reserves of the organisation. */
    public List<AllottedRate> of(long eventId) {
        var catalogue = catalogue(eventId);
        var event = catalogues.event(catalogue, eventId);
        var reads = new AllocationReads(em);
        var reserves = List.copyOf(reads.reserves(caller.merchantId()).values());
        var known = reads.ofEvent(caller.merchantId(), eventId).stream()
                .collect(Collectors.toMap(AllocationState::portion, Function.identity()));
        var rates = new ArrayList<AllottedRate>();
        for (var place : catalogue.places())
            for (var category : catalogue.categories())
                if (catalogue.price(event, place.id(), category.id()).isPresent()
                        || isKnown(known, place.id(), category.id()))
                    rates.add(rate(catalogue, event, place, category, reserves, known));
        return rates;
    }

    /** What something can be allotted to, by name; capacity without access last. */
    public List<ReserveName> names() {
        var names = new ArrayList<ReserveName>();
        for (var reserve : new AllocationReads(em).reserves(caller.merchantId()).values())
            if (!reserve.archived()) names.add(new ReserveName(reserve.id(), reserve.name(), reserve.colour()));
        names.add(new ReserveName(Portion.WITHOUT_ACCESS, "", ""));
        return names;
    }

    private static boolean isKnown(Map<Portion, AllocationState> known, long emplacementId, long categoryId) {
        return known.keySet().stream()
                .anyMatch(portion -> portion.emplacementId() == emplacementId && portion.categoryId() == categoryId);
    }

    private AllottedRate rate(
            Catalogue catalogue,
            Catalogue.Event event,
            Catalogue.Place place,
            Catalogue.Category category,
            List<ReserveState> reserves,
            Map<Portion, AllocationState> known) {
        var lines = new ArrayList<AllottedLine>();
        for (var reserve : reserves) {
            var state = known.get(new Portion(reserve.id(), event.id(), place.id(), category.id()));
            if (!reserve.archived() || (state != null && state.counts().left() > 0)) lines.add(line(reserve, state));
        }
        var without = new Portion(Portion.WITHOUT_ACCESS, event.id(), place.id(), category.id());
        lines.add(line(null, known.get(without)));
        var closed = event.closed().contains(place.id());
        return new AllottedRate(
                place.id(),
                place.name(),
                category.id(),
                category.name(),
                isOfSeats(catalogue, category),
                closed ? 0 : sellable.now(catalogue, Footprint.of(catalogue, event, place.id(), category.id())),
                lines);
    }

    private static AllottedLine line(@Nullable ReserveState reserve, @Nullable AllocationState state) {
        return new AllottedLine(
                state == null ? null : Long.valueOf(state.id()),
                reserve == null ? null : Long.valueOf(reserve.id()),
                reserve == null ? "" : reserve.name(),
                reserve == null ? "" : reserve.colour(),
                reserve != null && reserve.archived(),
                state == null ? Counts.NONE : state.counts());
    }

    /** Itself, or as a part of a bundle. */
    static boolean isOfSeats(Catalogue catalogue, Catalogue.Category category) {
        return category.terms().reservedSeat()
                || category.components().stream()
                        .anyMatch(part ->
                                catalogue.category(part.categoryId()).terms().reservedSeat());
    }

    /** Only those that the caller may use, empty ones as well: a clerk should see why there is none. */
    @RolesAllowed(EXTERNAL_CLERK)
    public List<Drawable> drawable(long eventId) {
        catalogue(eventId);
        var drawer = Drawer.of(caller);
        return new AllocationReads(em)
                .ofEvent(caller.merchantId(), eventId).stream()
                        .filter(state -> state.reserve() != null && !state.isArchived())
                        .filter(state -> state.counts().total() > 0)
                        .filter(state ->
                                state.reserve() != null && state.reserve().admits(drawer))
                        .map(AllotmentReads::drawable)
                        .toList();
    }

    private static Drawable drawable(AllocationState state) {
        var reserve = Objects.requireNonNull(state.reserve());
        return new Drawable(
                reserve.id(),
                reserve.name(),
                reserve.colour(),
                state.portion().emplacementId(),
                state.portion().categoryId(),
                state.counts().left());
    }

    private Catalogue catalogue(long eventId) {
        var catalogue = catalogues.ofEvent(caller.merchantId(), eventId);
        caller.requireActivity(
                catalogue.header().activityId(), catalogue.header().state());
        return catalogue;
    }
}
