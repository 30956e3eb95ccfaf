package org.jauge.pricing;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.merchant.Caller;
import org.jauge.shared.DateSpan;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.Text;
import org.jauge.shared.UniqueKeys;
import org.jspecify.annotations.Nullable;

/** Names, fills, copies and deletes price lists. */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
public class PriceLists {

    static final String SUBJECT = "priceList";
    static final int COUNT_MAX = 500;

    /** When events may use the list, as the journal tells of it. */
    private record Dates(
            @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {

        static Dates of(DateSpan valid) {
            return new Dates(valid.from(), valid.until());
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CatalogueVersions versions;

    @Inject
    Cells cells;

    @Inject
    ListFit fit;

    @Inject
    CatalogueJournal journal;

    public long create(long activityId, String name) {
        versions.bump(activityId);
        requireRoomForAnother(activityId);
        var typed = Text.required("name", name, 100);
        var list = new PriceList(caller.merchantId(), activityId, typed);
        em.persist(list);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, typed));
        journal.created(SUBJECT, list.id(), typed, typed);
        return list.id();
    }

    /** The copy starts with the dates and every cell of the original and goes its own way from there (E-12). */
    public long copy(long id, String name) {
        var original = find(id);
        var copy = create(original.activityId(), name);
        var list = find(copy);
        list.change(new ListValues(list.values().name(), original.values().valid()));
        cells.fill(list, cells.of(id));
        return copy;
    }

    /** Replaces the name and the given cells; others stay as they are, and so do the dates. */
    public void change(long id, long version, String name, List<Cell> changed) {
        change(id, version, new ListValues(name, find(id).values().valid()), changed);
    }

    /** Replaces the values and the given cells; others stay as they are. */
    public void change(long id, long version, ListValues values, List<Cell> changed) {
        versions.bump(find(id).activityId());
        var list = find(id);
        em.refresh(list, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // cells are part of it
        if (list.version() != version) throw new Stale(SUBJECT);
        var before = list.values();
        if (!before.valid().equals(values.valid())) fit.require(list, values.valid());
        list.change(values);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        note(list, before);
        for (var price : cells.fill(list, changed))
            journal.changed("price", id, values.name() + " · " + price.of(), price.before(), price.after());
    }

    private void note(PriceList list, ListValues before) {
        var after = list.values();
        journal.changed(SUBJECT, list.id(), after.name(), before.name(), after.name());
        journal.changed(SUBJECT, list.id(), after.name(), Dates.of(before.valid()), Dates.of(after.valid()));
    }

    public void delete(long id, long version) {
        versions.bump(find(id).activityId());
        var list = find(id);
        em.refresh(list);
        if (list.version() != version) throw new Stale(SUBJECT);
        if (isUsed(id)) throw new PriceListInUse(list.values().name());
        cells.clear(id);
        em.remove(list);
        journal.deleted(SUBJECT, id, list.values().name(), list.values().name());
    }

    private boolean isUsed(long id) {
        return !em.createNativeQuery("select id from calendar_event where price_list_id = ?1"
                        + " union select id from activity where default_price_list_id = ?1")
                .setParameter(1, id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void requireRoomForAnother(long activityId) {
        var count = em.createQuery(
                        "select count(p) from PriceList p where p.activityId = :activity and p.merchantId = :merchant",
                        Long.class)
                .setParameter("activity", activityId)
                .setParameter("merchant", caller.merchantId())
                .getSingleResult();
        if (count >= COUNT_MAX) throw new InvalidField("priceList", "too-many", count);
    }

    private PriceList find(long id) {
        var list = em.find(PriceList.class, id);
        if (list == null || list.merchantId() != caller.merchantId()) throw new NotFound(SUBJECT, id);
        return list;
    }
}
