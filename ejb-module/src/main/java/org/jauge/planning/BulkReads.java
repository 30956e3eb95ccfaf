package org.jauge.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.calendar.EventChanges;
import org.jspecify.annotations.Nullable;

/** Reads bulk edits and the names of what they name, as they are called now. */
@Dependent
class BulkReads {

    @PersistenceContext
    EntityManager em;

    /** As it is now: without a transaction the server may keep what was read before, which would never be done. */
    @Nullable
    BulkEdit edit(long editId) {
        return em.createQuery("select e from BulkEdit e where e.id = :id", BulkEdit.class)
                .setParameter("id", editId)
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Whether the emplacement that it is about can be opened at events. */
    static boolean isActivePlace(EntityManager em, BulkEdit edit) {
        return em.createQuery(
                                "select count(p) from Emplacement p where p.id = :id and p.merchantId = :merchant"
                                        + " and p.active = true",
                                Long.class)
                        .setParameter("id", edit.emplacementId())
                        .setParameter("merchant", edit.merchantId())
                        .getSingleResult()
                > 0;
    }

    /** Of those events the ones that its price list does not cover. */
    static Set<Long> outside(EntityManager em, BulkEdit edit, Collection<Long> eventIds) {
        var list = edit.priceListId();
        return list == null ? Set.of() : EventChanges.outsideOf(em, edit.merchantId(), list, eventIds);
    }

    /** Those that are to be done and that nobody has worked on since. */
    List<Long> still(Instant since) {
        return em.createQuery(
                        "select e.id from BulkEdit e where e.state = :running and e.workedAt < :since order by e.id",
                        Long.class)
                .setParameter("running", BulkState.RUNNING)
                .setParameter("since", since)
                .getResultList();
    }

    /** Of whom its events are, in the order of locking. */
    List<Long> activities(long editId) {
        return em.createQuery(
                        "select distinct i.activityId from BulkItem i where i.editId = :edit order by i.activityId",
                        Long.class)
                .setParameter("edit", editId)
                .getResultList();
    }

    int quotaDefault(long merchantId, @Nullable Long quotaId) {
        if (quotaId == null) return 0;
        return em.createQuery(
                        "select q.defaultCapacity from Quota q where q.id = :id and q.merchantId = :merchant",
                        Integer.class)
                .setParameter("id", quotaId)
                .setParameter("merchant", merchantId)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    /** Which activities it is about, for the journal. */
    String label(BulkEdit edit) {
        var names = new ArrayList<String>();
        for (var id : activities(edit.id())) {
            var name = name("Activity", edit.merchantId(), id);
            if (name != null) names.add(name);
        }
        return String.join(", ", names);
    }

    BulkNote note(BulkEdit edit) {
        var totals = edit.totals();
        return new BulkNote(
                totals.total(),
                totals.done(),
                totals.unchanged(),
                totals.allRefused(),
                emplacement(edit),
                quota(edit),
                priceList(edit),
                edit.eventState(),
                rate(edit));
    }

    @Nullable
    String emplacement(BulkEdit edit) {
        return name("Emplacement", edit.merchantId(), edit.emplacementId());
    }

    /** Whose reserves it is about. */
    @Nullable
    String rate(BulkEdit edit) {
        var allotment = edit.allotment();
        if (allotment == null) return null;
        var category = name("TicketCategory", edit.merchantId(), allotment.categoryId());
        var emplacement = name("Emplacement", edit.merchantId(), allotment.emplacementId());
        return Stream.of(category, emplacement).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    @Nullable
    String quota(BulkEdit edit) {
        return name("Quota", edit.merchantId(), edit.quotaId());
    }

    @Nullable
    String priceList(BulkEdit edit) {
        return name("PriceList", edit.merchantId(), edit.priceListId());
    }

    @Nullable
    String name(String entity, long merchantId, @Nullable Long id) {
        if (id == null) return null;
        return em.createQuery(
                        "select x.name from " + entity + " x where x.id = :id and x.merchantId = :merchant",
                        String.class)
                .setParameter("id", id)
                .setParameter("merchant", merchantId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
