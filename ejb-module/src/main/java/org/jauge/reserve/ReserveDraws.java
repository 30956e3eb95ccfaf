package org.jauge.reserve;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jauge.merchant.Caller;
import org.jauge.shared.Forbidden;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Plans what lines take from reserves and give back to them; whoever writes the lines puts it into his own request. */
@Dependent
public class ReserveDraws {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /**
     * Refused to a shop, and to a user for whom the reserve is not.
     *
     * @param waiting in a cart or booked, not sold yet
     */
    public ReserveMoves draw(List<Pull> pulls, boolean waiting) {
        if (pulls.isEmpty()) return ReserveMoves.NONE;
        var drawer = Drawer.of(caller);
        var reads = new AllocationReads(em);
        var drawing = drawing(reads, drawer.merchantId(), drawer, pulls, waiting);
        return new ReserveMoves(states(reads, drawer.merchantId(), portions(pulls)), drawing);
    }

    /**
     * A step of a booking (C-06). Lines that are taken again are drawn anew: staff need the right still, while a late
     * payment comes for whoever had it then.
     */
    public ReserveMoves step(long merchantId, ReserveStep step) {
        if (step.isNothing()) return ReserveMoves.NONE;
        var reads = new AllocationReads(em);
        var portions = new TreeSet<>(step.paid().keySet());
        step.ended().forEach(back -> portions.add(back.portion()));
        portions.addAll(portions(step.sold()));
        portions.addAll(portions(step.booked()));
        var drawer = caller.isStaff() ? Drawer.of(caller) : null;
        var sold = drawing(reads, merchantId, drawer, step.sold(), false);
        var booked = drawing(reads, merchantId, drawer, step.booked(), true);
        return new ReserveMoves(states(reads, merchantId, portions), plans -> {
            step.paid().forEach((portion, items) -> known(plans, portion).sellHeld(items));
            giveBack(plans, step.ended());
            sold.accept(plans);
            booked.accept(plans);
        });
    }

    /** Who may draw is asked here, once: the reserve's row is compared when it is done. */
    private static Consumer<Map<Portion, AllocationPlan>> drawing(
            AllocationReads reads, long merchantId, @Nullable Drawer drawer, List<Pull> pulls, boolean waiting) {
        var portions = portions(pulls);
        var reserves = reads.reserves(merchantId, ids(portions));
        portions.forEach(portion -> require(reserves, portion, drawer));
        return plans -> {
            for (var pull : pulls) plan(plans, pull.portion(), reserves).draw(pull.items(), pull.footprint(), waiting);
        };
    }

    private static void require(Map<Long, ReserveState> reserves, Portion portion, @Nullable Drawer drawer) {
        var reserve = reserves.get(portion.reserveId());
        if (reserve == null) throw new NotFound("reserve", portion.reserveId());
        if (drawer != null && !reserve.admits(drawer)) throw new Forbidden("reserve");
        if (reserve.archived()) throw new ReserveArchived(reserve.name());
    }

    /** Nothing was ever allotted there: the reserve has none left. */
    private static AllocationPlan plan(
            Map<Portion, AllocationPlan> plans, Portion portion, Map<Long, ReserveState> reserves) {
        return plans.computeIfAbsent(
                portion,
                none -> new AllocationPlan(AllocationState.none(0, 0, portion, reserves.get(portion.reserveId()))));
    }

    /** What carts held of reserves is sold: so many items of each. */
    public ReserveMoves sellHeld(long merchantId, Map<Portion, Integer> items) {
        return new ReserveMoves(
                states(new AllocationReads(em), merchantId, items.keySet()),
                plans -> items.forEach((portion, held) -> known(plans, portion).sellHeld(held)));
    }

    public ReserveMoves giveBack(long merchantId, List<GivenBack> given) {
        if (given.isEmpty()) return ReserveMoves.NONE;
        var portions = given.stream().map(GivenBack::portion).collect(Collectors.toSet());
        return new ReserveMoves(states(new AllocationReads(em), merchantId, portions), plans -> giveBack(plans, given));
    }

    private static void giveBack(Map<Portion, AllocationPlan> plans, List<GivenBack> given) {
        for (var back : given)
            known(plans, back.portion()).giveBack(back.items(), back.units(), back.fromCart(), back.toPublic());
    }

    private static AllocationPlan known(Map<Portion, AllocationPlan> plans, Portion portion) {
        var plan = plans.get(portion);
        if (plan == null) throw new IllegalStateException("Nothing was drawn from " + portion);
        return plan;
    }

    private static Collection<AllocationState> states(
            AllocationReads reads, long merchantId, Collection<Portion> portions) {
        return reads.of(merchantId, portions).values();
    }

    private static Set<Portion> portions(List<Pull> pulls) {
        return pulls.stream().map(Pull::portion).collect(Collectors.toSet());
    }

    private static Set<Long> ids(Set<Portion> portions) {
        return portions.stream().map(Portion::reserveId).collect(Collectors.toSet());
    }
}
