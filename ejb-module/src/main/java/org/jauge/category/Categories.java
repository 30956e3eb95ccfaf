package org.jauge.category;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.merchant.Caller;
import org.jauge.shared.NameTaken;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;

/** Defines what an activity sells. A changed tick is for future sales; tickets remember what they took (AMB-Q5). */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
public class Categories {

    static final String SUBJECT = "category";
    static final int COUNT_MAX = 500;

    /** A category as the journal tells of it: ticks and components by name, whatever becomes of them later. */
    private record Content(CategoryValues values, String quotas, String components) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CatalogueVersions versions;

    @Inject
    Compositions compositions;

    @Inject
    CompositionNames names;

    @Inject
    CatalogueJournal journal;

    public long create(long activityId, CategoryValues values, Composition composition) {
        versions.bump(activityId);
        compositions.requireRoomForAnother(activityId);
        var category = new TicketCategory(caller.merchantId(), activityId, values);
        em.persist(category);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        compositions.replace(activityId, category.id(), values.name(), composition);
        journal.created(SUBJECT, category.id(), values.name(), content(values, composition));
        return category.id();
    }

    public void change(long id, long version, CategoryValues values, Composition composition) {
        var activityId = compositions.activityOf(id);
        versions.bump(activityId);
        // counts as a change even when only a tick does: the next edit on old data is refused
        var category = em.find(TicketCategory.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (category.version() != version) throw new Stale(SUBJECT);
        var before = content(category.values(), compositions.of(id));
        category.change(values);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        compositions.replace(activityId, id, values.name(), composition);
        journal.changed(SUBJECT, id, values.name(), before, content(values, composition));
    }

    private Content content(CategoryValues values, Composition composition) {
        return new Content(values, names.quotas(composition), names.components(composition));
    }
}
