package org.jauge.activity;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jauge.activity.ModelFit.Of;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;
import org.jspecify.annotations.Nullable;

/** Says what the activities of a merchant account may be like: a model for each kind of them (E-13, E-15). */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ActivityModels {

    static final String SUBJECT = "activityModel";

    /** As many as a list of choices shows. */
    static final int COUNT_MAX = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CatalogueVersions versions;

    @Inject
    CatalogueJournal journal;

    public long create(ModelValues values) {
        requireRoomForAnother();
        var model = new ActivityModel(caller.merchantId(), UUID.randomUUID().toString(), values);
        em.persist(model);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        journal.created(SUBJECT, model.id(), values.name(), values);
        return model.id();
    }

    /**
     * Holds at once for every activity of the model, and is refused where one has what would no longer be permitted.
     * Activities come before their model in the order of locking; one that took the model meanwhile makes this stale.
     */
    public void change(long id, long version, ModelValues values) {
        var activities = activitiesOf(id);
        activities.forEach(versions::bump);
        var model = own(id, em.find(ActivityModel.class, id, LockModeType.PESSIMISTIC_WRITE));
        if (model.version() != version || !activitiesOf(id).equals(activities)) throw new Stale(SUBJECT);
        requireFit(id, values.permits());
        var before = model.values();
        model.change(values);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        journal.changed(SUBJECT, id, values.name(), before, values);
    }

    /** Only one that no activity has, and never the last: a new activity needs one. */
    public void delete(long id, long version) {
        lockAll();
        var model = own(id, em.find(ActivityModel.class, id));
        if (model.version() != version) throw new Stale(SUBJECT);
        if (!activitiesOf(id).isEmpty() || count() == 1)
            throw new ActivityModelInUse(model.values().name());
        em.remove(model);
        journal.deleted(SUBJECT, id, model.values().name(), model.values());
    }

    /** In the order of their ids: of two who delete the last two at once, one comes second. */
    private void lockAll() {
        em.createQuery("select m.id from ActivityModel m where m.merchantId = :merchant order by m.id", Long.class)
                .setParameter("merchant", caller.merchantId())
                .getResultList()
                .forEach(id -> em.find(ActivityModel.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public ModelLine details(long id) {
        return own(id, em.find(ActivityModel.class, id)).line();
    }

    private void requireFit(long id, Permits permits) {
        if (!permits.severalEmplacements())
            ModelFit.several(em, Of.MODEL, id).ifPresent(activity -> {
                throw new InvalidField("severalEmplacements", "several-emplacements-exist", activity);
            });
        if (!permits.tables())
            ModelFit.tables(em, Of.MODEL, id).ifPresent(activity -> {
                throw new InvalidField("tables", "tables-exist", activity);
            });
    }

    private void requireRoomForAnother() {
        var there = count();
        if (there >= COUNT_MAX) throw new InvalidField("model", "too-many", there);
    }

    private long count() {
        return em.createQuery("select count(m) from ActivityModel m where m.merchantId = :merchant", Long.class)
                .setParameter("merchant", caller.merchantId())
                .getSingleResult();
    }

    private List<Long> activitiesOf(long id) {
        return em.createQuery(
                        "select a.id from Activity a where a.merchantId = :merchant and a.modelId = :model order by a.id",
                        Long.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("model", id)
                .getResultList();
    }

    private ActivityModel own(long id, @Nullable ActivityModel model) {
        if (model == null || model.merchantId() != caller.merchantId()) throw new NotFound(SUBJECT, id);
        return model;
    }
}
