package org.jauge.pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jauge.activity.ActivityReads;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** The cells of price lists; the activity's row is locked by whoever changes them. */
@Dependent
class Cells {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActivityReads activities;

    /** What changed in a grid, as the journal shows it. */
    record Difference(String before, String after) {}

    List<Cell> of(long priceListId) {
        return entries(priceListId).stream().map(PriceListEntry::cell).toList();
    }

    Difference fill(PriceList list, List<Cell> typed) {
        requireOwn(list.activityId(), typed);
        var currency = activities.details(list.activityId()).currency();
        var there = new HashMap<Cell.CellKey, PriceListEntry>();
        entries(list.id()).forEach(entry -> there.put(entry.cell().key(), entry));
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (var one : typed) {
            var cell = one.checked(currency);
            var entry = there.get(cell.key());
            if (entry == null ? cell.isEmpty() : entry.cell().sameAs(cell)) continue;
            before.append(entry == null ? "" : described(entry.cell()));
            after.append(described(cell));
            if (entry == null) em.persist(new PriceListEntry(caller.merchantId(), list.id(), cell));
            else entry.change(cell);
        }
        return new Difference(before.toString(), after.toString());
    }

    void clear(long priceListId) {
        entries(priceListId).forEach(em::remove);
        em.flush(); // before the list that they point to
    }

    private static String described(Cell cell) {
        var price = cell.offered() ? cell.priceOrZero().toPlainString() : "-";
        return "; " + cell.emplacementId() + "/" + cell.categoryId() + "=" + price;
    }

    private List<PriceListEntry> entries(long priceListId) {
        return em.createQuery(
                        "select e from PriceListEntry e where e.priceListId = :id and e.merchantId = :merchant",
                        PriceListEntry.class)
                .setParameter("id", priceListId)
                .setParameter("merchant", caller.merchantId())
                .getResultList();
    }

    private void requireOwn(long activityId, List<Cell> typed) {
        var emplacements = idsOf("Emplacement", activityId);
        var categories = idsOf("TicketCategory", activityId);
        for (var cell : typed) {
            if (!emplacements.contains(cell.emplacementId())) throw new NotFound("emplacement", cell.emplacementId());
            if (!categories.contains(cell.categoryId())) throw new NotFound("category", cell.categoryId());
        }
    }

    private Set<Long> idsOf(String entity, long activityId) {
        return new HashSet<>(em.createQuery(
                        "select x.id from " + entity + " x where x.activityId = :activity and x.merchantId = :merchant",
                        Long.class)
                .setParameter("activity", activityId)
                .setParameter("merchant", caller.merchantId())
                .getResultList());
    }
}
