package org.jauge.activity;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;
import static org.jauge.merchant.Roles.ADMINISTRATOR;
import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jauge.activity.ModelFit.Of;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;

/** Creates and changes activities. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class Activities {

    static final String SUBJECT = "activity";

    /** What new events start with, as the journal tells of it. */
    private record Preference(String priceList) {}

    /** What the activity is like, as the journal tells of it. */
    private record Likeness(String model) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CatalogueVersions versions;

    @Inject
    CatalogueJournal journal;

    @Inject
    Event<Object> events;

    /** The new activity comes with a first emplacement and price list, which new events use. */
    public long create(NewActivity opened) {
        var model = model(opened.modelId());
        var activity = new Activity(caller.merchantId(), model.id(), opened.values());
        em.persist(activity);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, opened.values().name()));
        journal.created(SUBJECT, activity.id(), opened.values().name(), opened.values());
        events.fire(new ActivityOpened(
                activity.id(), caller.merchantId(), caller.locale(), opened.emplacement(), opened.capacity()));
        return activity.id();
    }

    @RolesAllowed(ACTIVITY_MANAGER)
    public void change(long id, long version, long modelId, ActivityValues values) {
        versions.bump(id);
        var activity = find(id);
        if (activity.version() != version) throw new Stale(SUBJECT);
        var before = activity.values();
        if (modelId != activity.modelId()) become(activity, model(modelId));
        requireNothingSold(id, before, values);
        activity.change(modelId, values);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        journal.changed(SUBJECT, id, values.name(), before, values);
        announce(activity, before, values);
    }

    /** The price list that new events start with. */
    @RolesAllowed(ACTIVITY_MANAGER)
    public void preferPriceList(long id, long priceListId) {
        versions.bump(id);
        var activity = find(id);
        var name = priceListName(id, priceListId).orElseThrow(() -> new NotFound("priceList", priceListId));
        var before = activity.defaultPriceListId();
        activity.prefer(priceListId);
        var nameBefore = before == null ? "" : priceListName(id, before).orElse("");
        journal.changed(SUBJECT, id, activity.values().name(), new Preference(nameBefore), new Preference(name));
    }

    @RolesAllowed({READER, SHOP, BROWSER})
    public List<ModelLine> models() {
        return em.createQuery(
                        "select m from ActivityModel m where m.merchantId = :merchant"
                                + " order by m.severalEmplacements, m.tables, m.name",
                        ActivityModel.class)
                .setParameter("merchant", caller.merchantId())
                .setMaxResults(ActivityModels.COUNT_MAX)
                .getResultStream()
                .map(ActivityModel::line)
                .toList();
    }

    private void become(Activity activity, ActivityModel model) {
        requireFit(activity, model);
        var before = new Likeness(
                em.find(ActivityModel.class, activity.modelId()).values().name());
        journal.changed(
                SUBJECT,
                activity.id(),
                activity.values().name(),
                before,
                new Likeness(model.values().name()));
    }

    private void requireFit(Activity activity, ActivityModel model) {
        var permits = model.values().permits();
        if (!permits.severalEmplacements())
            ModelFit.several(em, Of.ACTIVITY, activity.id()).ifPresent(name -> {
                throw new InvalidField("model", "several-emplacements-exist", name);
            });
        if (!permits.tables())
            ModelFit.tables(em, Of.ACTIVITY, activity.id()).ifPresent(name -> {
                throw new InvalidField("model", "tables-exist", name);
            });
    }

    private void requireNothingSold(long id, ActivityValues before, ActivityValues after) {
        if (!before.timeZone().equals(after.timeZone()) && Sold.inActivity(em, id)) throw new AlreadySold("timeZone");
        if (!before.currency().equals(after.currency()) && Sold.inActivity(em, id)) throw new AlreadySold("currency");
    }

    private void announce(Activity activity, ActivityValues before, ActivityValues after) {
        if (!before.timeZone().equals(after.timeZone()))
            events.fire(new TimeZoneChanged(activity.id(), activity.merchantId(), before.zone(), after.zone()));
        if (!before.currency().equals(after.currency()))
            events.fire(new CurrencyChanged(activity.id(), activity.merchantId(), after.currency()));
    }

    private Optional<String> priceListName(long id, long priceListId) {
        return em.createQuery(
                        "select p.name from PriceList p where p.id = :list and p.activityId = :id"
                                + " and p.merchantId = :merchant",
                        String.class)
                .setParameter("list", priceListId)
                .setParameter("id", id)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .findFirst();
    }

    /** Locked, so that it still permits what it does when the activity has it. */
    private ActivityModel model(long modelId) {
        var model = em.find(ActivityModel.class, modelId, LockModeType.PESSIMISTIC_WRITE);
        if (model == null || model.merchantId() != caller.merchantId())
            throw new NotFound(ActivityModels.SUBJECT, modelId);
        return model;
    }

    private Activity find(long id) {
        var activity = em.find(Activity.class, id);
        if (activity == null || activity.merchantId() != caller.merchantId()) throw new NotFound(SUBJECT, id);
        return activity;
    }
}
