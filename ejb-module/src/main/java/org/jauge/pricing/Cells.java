package org.jauge.pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jauge.activity.ActivityReads;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The cells of price lists; the activity's row is locked by whoever changes them. */
@Dependent
class Cells {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActivityReads activities;

    /**
     * One changed price, as the journal tells of it.
     *
     * @param of which one: emplacement and category by name
     */
    record Repricing(String of, String before, String after) {}

    List<Cell> of(long priceListId) {
        return entries(priceListId).stream().map(PriceListEntry::cell).toList();
    }

    /** Writes the cells that differ from what is there, and tells which. */
    List<Repricing> fill(PriceList list, List<Cell> typed) {
        var emplacements = names("Emplacement", list.activityId());
        var categories = names("TicketCategory", list.activityId());
        var currency = activities.details(list.activityId()).currency();
        var there = entries(list.id()).stream()
                .collect(Collectors.toMap(entry -> entry.cell().key(), Function.identity()));
        var changed = new ArrayList<Repricing>();
        for (var one : typed) {
            var of = nameOf(emplacements, "emplacement", one.emplacementId()) + " · "
                    + nameOf(categories, "category", one.categoryId());
            var cell = one.checked(currency);
            var entry = there.get(cell.key());
            if (entry == null ? cell.isEmpty() : entry.cell().sameAs(cell)) continue;
            changed.add(new Repricing(
                    of, entry == null ? "" : described(entry.cell().checked(currency)), described(cell)));
            write(list, cell, entry);
        }
        return changed;
    }

    private void write(PriceList list, Cell cell, @Nullable PriceListEntry entry) {
        if (entry == null) em.persist(new PriceListEntry(caller.merchantId(), list.id(), cell));
        else entry.change(cell);
    }

    void clear(long priceListId) {
        entries(priceListId).forEach(em::remove);
        em.flush(); // before the list that they point to
    }

    private static String described(Cell cell) {
        return cell.offered() ? cell.priceOrZero().toPlainString() : "–";
    }

    private static String nameOf(Map<Long, String> names, String what, long id) {
        var name = names.get(id);
        if (name == null) throw new NotFound(what, id);
        return name;
    }

    private List<PriceListEntry> entries(long priceListId) {
        return em.createQuery(
                        "select e from PriceListEntry e where e.priceListId = :id and e.merchantId = :merchant",
                        PriceListEntry.class)
                .setParameter("id", priceListId)
                .setParameter("merchant", caller.merchantId())
                .getResultList();
    }

    /** The activity's own by id: a cell of another's is refused. */
    private Map<Long, String> names(String entity, long activityId) {
        return em.createQuery(
                        "select x.id, x.name from " + entity
                                + " x where x.activityId = :activity and x.merchantId = :merchant",
                        Object[].class)
                .setParameter("activity", activityId)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
