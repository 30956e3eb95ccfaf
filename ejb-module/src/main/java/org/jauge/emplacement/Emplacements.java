package org.jauge.emplacement;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;

/** Divides an activity's site (E-02, E-03, E-13). */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
public class Emplacements {

    static final String SUBJECT = "emplacement";
    static final int COUNT_MAX = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActivityReads activities;

    @Inject
    CatalogueVersions versions;

    @Inject
    CatalogueJournal journal;

    /** Existing events do not get the new emplacement by themselves; new ones do (E-17). */
    public long create(long activityId, EmplacementValues values) {
        versions.bump(activityId);
        requireRoomForAnother(activityId);
        var emplacement = new Emplacement(caller.merchantId(), activityId, values);
        em.persist(emplacement);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        journal.created(SUBJECT, emplacement.id(), values.name(), values);
        return emplacement.id();
    }

    /** A changed capacity is for new events; existing ones keep theirs. */
    public void change(long id, long version, EmplacementValues values) {
        var emplacement = lockedForEdit(id, version);
        var before = emplacement.values();
        if (!values.active()) requireNotLast(emplacement);
        emplacement.change(values);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        journal.changed(SUBJECT, id, values.name(), before, values);
    }

    public void delete(long id, long version) {
        var emplacement = lockedForEdit(id, version);
        requireNotLast(emplacement);
        requireUnused(emplacement);
        em.createNativeQuery("delete from price_list_entry where emplacement_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        em.remove(emplacement);
        journal.deleted(SUBJECT, id, emplacement.values().name(), emplacement.values());
    }

    @RolesAllowed(READER)
    public List<EmplacementLine> of(long activityId) {
        caller.requireActivity(activityId);
        return em.createQuery(
                        "select new org.jauge.emplacement.EmplacementLine(e.id, e.name, e.position, e.defaultCapacity, e.active)"
                                + " from Emplacement e where e.merchantId = :merchant and e.activityId = :activity"
                                + " order by e.position, e.name",
                        EmplacementLine.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", activityId)
                .setMaxResults(COUNT_MAX)
                .getResultList();
    }

    @RolesAllowed(READER)
    public EmplacementDetails details(long id) {
        var emplacement = find(id);
        caller.requireActivity(emplacement.activityId());
        return new EmplacementDetails(id, emplacement.version(), emplacement.activityId(), emplacement.values());
    }

    private Emplacement lockedForEdit(long id, long version) {
        versions.bump(find(id).activityId());
        var emplacement = find(id);
        em.refresh(emplacement); // it was read before the activity's row was ours
        if (emplacement.version() != version) throw new Stale(SUBJECT);
        return emplacement;
    }

    private void requireRoomForAnother(long activityId) {
        var there = of(activityId).size();
        var activity = activities.details(activityId);
        if (there > 0 && !activity.severalEmplacements()) throw new SingleEmplacement(activity.model());
        if (there >= COUNT_MAX) throw new InvalidField("emplacement", "too-many", there);
    }

    private void requireNotLast(Emplacement emplacement) {
        var others = of(emplacement.activityId()).stream()
                .filter(line -> line.active() && line.id() != emplacement.id())
                .count();
        if (others == 0) throw new LastEmplacement(emplacement.values().name());
    }

    private void requireUnused(Emplacement emplacement) {
        var gauges = em.createNativeQuery("select key1 from gauge where kind = 1 and key2 = ?1 and merchant_id = ?2")
                .setParameter(1, emplacement.id())
                .setParameter(2, caller.merchantId())
                .setMaxResults(1)
                .getResultList();
        if (!gauges.isEmpty()) throw new EmplacementInUse(emplacement.values().name());
    }

    private Emplacement find(long id) {
        var emplacement = em.find(Emplacement.class, id);
        if (emplacement == null || emplacement.merchantId() != caller.merchantId()) throw new NotFound(SUBJECT, id);
        return emplacement;
    }
}
