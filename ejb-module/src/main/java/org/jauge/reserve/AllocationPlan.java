package org.jauge.reserve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Entry;
import org.jauge.inventory.Footprint;

/**
 * What one request makes of one allocation, step by step: how it stands afterwards, and what that moves.
 *
 * <p>The allocation blocks units of every gauge of its footprint (C-04) and remembers them. Whoever draws takes his own
 * footprint like any buyer, while the allocation gives back what it holds for him, in the same admission.
 */
final class AllocationPlan {

    private final AllocationState before;
    private final SortedMap<GaugeKey, Integer> units;
    private final List<Entry> entries = new ArrayList<>();
    private Counts counts;

    AllocationPlan(AllocationState before) {
        this.before = before;
        this.counts = before.counts();
        this.units = new TreeMap<>(before.units());
    }

    /** Sets the total to what was typed (AMB-R2); more of it blocks at today's footprint. */
    void resize(int total, Footprint today) {
        var more = total - counts.total();
        if (more > 0) block(more, today.units());
        else lower(-more, Cause.UNALLOTTED);
        counts = counts.of(total);
    }

    /** Sets the total to less without asking what the category takes today. */
    void lowerTo(int total) {
        if (total > counts.total()) throw new IllegalArgumentException(total + " is more than " + counts);
        lower(counts.total() - total, Cause.UNALLOTTED);
        counts = counts.of(total);
    }

    /** Lets go all but so many of what is left (AMB-R5). */
    void release(int keep) {
        var less = Math.max(0, counts.left() - keep);
        lower(less, Cause.UNALLOTTED);
        counts = counts.releasedTo(counts.total() - less, keep == 0);
    }

    /** The same by a stage, which takes nothing back that was ended before; answers how many go. */
    int release(StageValues stage) {
        var freed = stage.freed(counts.left());
        if (freed > 0 || stage.keep() == 0) release(stage.keep());
        return freed;
    }

    /** Of what is left so many are drawn, into a cart or sold; the units it held for them are given back (AMB-C3). */
    void draw(int items, Footprint today, boolean intoCart) {
        if (items > counts.left()) throw new ReserveExhausted(before.portion(), before.name(), counts.left(), items);
        counts = intoCart ? counts.holding(items) : counts.drawing(items);
        today.units()
                .forEach((key, each) -> unblock(key, Math.min(items * each, units.getOrDefault(key, 0)), Cause.DRAWN));
        if (counts.left() == 0) unblockAll();
    }

    /** What was held in a cart is sold. */
    void sellHeld(int items) {
        counts = counts.holding(-items).drawing(items);
    }

    /**
     * What was drawn comes back: to the reserve, which blocks the units again that the line had, or to the public.
     *
     * @param taken what all the items together had
     */
    void giveBack(int items, Map<GaugeKey, Integer> taken, boolean fromCart, boolean toPublic) {
        counts = fromCart ? counts.holding(-items) : counts.drawing(-items);
        if (toPublic || counts.released() || before.isArchived()) {
            counts = counts.losing(items);
            return;
        }
        taken.forEach((key, each) -> move(key, each, Change.block(each), Cause.DRAW_RETURNED));
    }

    private void block(int items, Map<GaugeKey, Integer> footprint) {
        footprint.forEach((key, each) -> move(key, items * each, Change.block(items * each), Cause.ALLOTTED));
    }

    /** Of each gauge its share of what is left; all of it with the last one. */
    private void lower(int items, Cause cause) {
        var left = counts.left();
        if (items > left)
            throw new ReserveBelowDrawn(before.portion(), before.name(), counts.gone(), counts.total() - items);
        if (items == 0) return;
        List.copyOf(units.keySet())
                .forEach(key -> unblock(key, (int) ((long) units.getOrDefault(key, 0) * items / left), cause));
    }

    private void unblockAll() {
        List.copyOf(units.keySet()).forEach(key -> unblock(key, units.getOrDefault(key, 0), Cause.UNALLOTTED));
    }

    private void unblock(GaugeKey key, int given, Cause cause) {
        move(key, -given, Change.unblock(given), cause);
    }

    private void move(GaugeKey key, int more, Change change, Cause cause) {
        if (more == 0) return;
        units.merge(key, more, Integer::sum);
        entries.add(Entry.ofAllotment(key, change, cause, before.id(), before.name()));
    }

    AllocationState before() {
        return before;
    }

    Counts counts() {
        return counts;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    Map<GaugeKey, Integer> units() {
        return new TreeMap<>(units);
    }

    /** By how much what it blocks of each gauge changes. */
    Map<GaugeKey, Integer> moved() {
        var moved = new TreeMap<GaugeKey, Integer>();
        units.forEach((key, now) -> moved.put(key, now - before.units().getOrDefault(key, 0)));
        moved.values().removeIf(more -> more == 0);
        return moved;
    }

    boolean isNothing() {
        return counts.equals(before.counts()) && moved().isEmpty();
    }
}
