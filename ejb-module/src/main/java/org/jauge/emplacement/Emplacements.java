package org.jauge.emplacement;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.UniqueKeys;

/** Divides an activity's site (E-02, E-03, E-13, E-16). */
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

    @Inject
    EmplacementEdits edits;

    @Inject
    EmplacementRemovals removals;

    /** Existing events do not get the new emplacement by themselves; new ones do (E-17). */
    public long create(long activityId, EmplacementValues values) {
        versions.bump(activityId);
        var activity = activities.details(activityId);
        requireRoomForAnother(activity);
        requirePermitted(activity, values);
        var emplacement = new Emplacement(caller.merchantId(), activityId, values);
        em.persist(emplacement);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        journal.created(SUBJECT, emplacement.id(), values.name(), values);
        return emplacement.id();
    }

    /** A changed capacity is for new events; existing ones keep theirs. */
    public void change(long id, long version, EmplacementValues values) {
        var emplacement = edits.locked(id, version);
        var before = emplacement.values();
        if (!values.active()) edits.requireNotLast(emplacement);
        requirePermitted(activities.details(emplacement.activityId()), values);
        emplacement.change(values);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        journal.changed(SUBJECT, id, values.name(), before, values);
    }

    /**
     * With its gauges at events, where none of them was ever used (E-17). It is deactivated first, so that nothing is
     * taken there while they go some hundred at a time; interrupted, it is deleted by asking again.
     */
    @TransactionAttribute(TransactionAttributeType.NEVER)
    public void delete(long id, long version) {
        removals.withdraw(id, version);
        boolean gone;
        do gone = removals.finish(id);
        while (!gone);
    }

    @RolesAllowed(READER)
    public List<EmplacementLine> of(long activityId) {
        caller.requireActivity(activityId);
        return em.createQuery(
                        "select new org.jauge.emplacement.EmplacementLine(e.id, e.name, e.position, e.defaultCapacity, e.active,"
                                + " e.tables)"
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
        var emplacement = edits.find(id);
        caller.requireActivity(emplacement.activityId());
        return new EmplacementDetails(id, emplacement.version(), emplacement.activityId(), emplacement.values());
    }

    private void requireRoomForAnother(ActivityDetails activity) {
        var there = of(activity.id()).size();
        if (there > 0 && !activity.severalEmplacements()) throw new SingleEmplacement(activity.model());
        if (there >= COUNT_MAX) throw new InvalidField("emplacement", "too-many", there);
    }

    private static void requirePermitted(ActivityDetails activity, EmplacementValues values) {
        if (values.tables() && !activity.permits().tables())
            throw new InvalidField("tables", "not-in-model", activity.model());
    }
}
