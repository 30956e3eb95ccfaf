package org.jauge.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jauge.calendar.EventLine;
import org.jauge.planning.BulkItemLine.Part;
import org.jauge.planning.BulkItemLine.What;
import org.jauge.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The events of a bulk edit with before and after, a page in three queries. */
@Dependent
class BulkItemLines {

    private static final String OF_EDIT =
            " from BulkItem i where i.editId = :edit and (:any = true or i.outcome = :outcome)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Candidates candidates;

    @Inject
    BulkAllotments allotments;

    Slice<BulkItemLine> page(BulkEdit edit, @Nullable BulkOutcome outcome, int first, int size) {
        var items = of("select i" + OF_EDIT + " order by i.position", BulkItem.class, edit, outcome)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        var total = of("select count(i)" + OF_EDIT, Long.class, edit, outcome).getSingleResult();
        var events = candidates.linesById(
                edit.merchantId(), items.stream().map(BulkItem::eventId).toList());
        var lists = lists(edit, items);
        var allotment = edit.allotment();
        var reserves =
                allotment == null ? Map.<Long, String>of() : allotments.names(edit.merchantId(), allotment.totals());
        return new Slice<>(
                items.stream()
                        .map(item -> line(edit, item, events.get(item.eventId()), lists, reserves))
                        .toList(),
                total.intValue());
    }

    private <T> TypedQuery<T> of(String query, Class<T> type, BulkEdit edit, @Nullable BulkOutcome outcome) {
        return em.createQuery(query, type)
                .setParameter("edit", edit.id())
                .setParameter("any", outcome == null)
                .setParameter("outcome", outcome == null ? BulkOutcome.PLANNED : outcome);
    }

    /** The names of all lists that the page shows. */
    private Map<Long, String> lists(BulkEdit edit, List<BulkItem> items) {
        var names = new HashMap<Long, String>();
        if (edit.priceListId() == null || items.isEmpty()) return names;
        var ids = items.stream().map(BulkItem::listBefore).collect(Collectors.toSet());
        ids.add(edit.priceListId());
        em.createQuery(
                        "select p.id, p.name from PriceList p where p.merchantId = :merchant and p.id in :ids",
                        Object[].class)
                .setParameter("merchant", edit.merchantId())
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> names.put((Long) row[0], (String) row[1]));
        return names;
    }

    private static List<Part> ofReserves(BulkEdit edit, BulkItem item, Map<Long, String> names) {
        var parts = new ArrayList<Part>();
        var allotment = edit.allotment();
        var before = item.allottedBefore();
        if (allotment == null) return parts;
        allotment
                .totals()
                .byReserve()
                .forEach((reserve, after) -> parts.add(new Part(
                        What.RESERVE,
                        names.getOrDefault(reserve, ""),
                        before == null ? null : Integer.valueOf(before.of(reserve)),
                        after)));
        return parts;
    }

    private BulkItemLine line(
            BulkEdit edit,
            BulkItem item,
            @Nullable EventLine event,
            Map<Long, String> lists,
            Map<Long, String> reserves) {
        var parts = new ArrayList<>(ofReserves(edit, item, reserves));
        if (edit.emplacementId() != null) parts.add(new Part(What.PLACES, item.placesBefore(), item.placesAfter()));
        if (edit.quotaId() != null) parts.add(new Part(What.QUOTA, item.quotaBefore(), item.quotaAfter()));
        if (edit.priceListId() != null)
            parts.add(new Part(What.PRICE_LIST, lists.get(item.listBefore()), lists.get(edit.priceListId())));
        if (edit.eventState() != null) parts.add(new Part(What.STATE, item.stateBefore(), edit.eventState()));
        if (edit.isOfSale()) {
            parts.add(new Part(
                    What.SALE_FROM, item.saleBefore().from(), item.saleAfter().from()));
            parts.add(new Part(
                    What.SALE_UNTIL, item.saleBefore().until(), item.saleAfter().until()));
        }
        var verdict = item.verdict();
        return new BulkItemLine(
                item.position(),
                event,
                parts,
                verdict.outcome(),
                verdict.objection(),
                verdict.minimum(),
                verdict.asked());
    }
}
