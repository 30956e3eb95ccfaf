package org.jauge.category;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import org.jauge.activity.ActivityReads;
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
    private record Content(
            CategoryValues values,
            String quotas,
            String components,
            String hiddenComponents,
            String choices,
            String copyOf) {}

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

    @Inject
    ActivityReads activities;

    @Inject
    CategoryRemoval removal;

    @Inject
    SeatChoice seats;

    @Inject
    Event<CategoryCopied> copied;

    @Inject
    Event<PriceSumEnded> sumEnded;

    public long create(long activityId, CategoryValues values, Composition composition) {
        return create(activityId, values, composition, "");
    }

    /** A new one like another of the activity, as it was changed on the way, with the same prices in every list. */
    public long copy(long id, CategoryValues values, Composition composition) {
        var activityId = compositions.activityOf(id);
        var copy = create(activityId, values, composition, names.of(id));
        copied.fire(new CategoryCopied(caller.merchantId(), id, copy));
        return copy;
    }

    private long create(long activityId, CategoryValues values, Composition composition, String copyOf) {
        versions.bump(activityId);
        compositions.requireRoomForAnother(activityId);
        var category = new TicketCategory(caller.merchantId(), activityId, values, zone(activityId));
        em.persist(category);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        compositions.replace(activityId, category.id(), values.name(), composition);
        journal.created(SUBJECT, category.id(), values.name(), content(values, composition, copyOf));
        return category.id();
    }

    public void change(long id, long version, CategoryValues values, Composition composition) {
        var activityId = compositions.activityOf(id);
        versions.bump(activityId);
        // counts as a change even when only a tick does: the next edit on old data is refused
        var category = em.find(TicketCategory.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (category.version() != version) throw new Stale(SUBJECT);
        var zone = zone(activityId);
        var before = content(category.values(zone), compositions.of(id), "");
        var wasSummed = category.traits().priceSummed();
        var wasOfSeats = seats.isMade(id);
        category.change(values, zone);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        compositions.replace(activityId, id, values.name(), composition);
        if (!wasOfSeats) seats.requireNoReserve(id, values.name());
        if (wasSummed && !values.traits().priceSummed()) sumEnded.fire(new PriceSumEnded(caller.merchantId(), id));
        journal.changed(SUBJECT, id, values.name(), before, content(values, composition, ""));
    }

    /** Only what nobody ever bought or held; anything else is deactivated. */
    public void delete(long id, long version) {
        var activityId = compositions.activityOf(id);
        versions.bump(activityId);
        var category = em.find(TicketCategory.class, id);
        if (category.version() != version) throw new Stale(SUBJECT);
        var values = category.values(zone(activityId));
        var before = content(values, compositions.of(id), "");
        removal.remove(category, values.name());
        journal.deleted(SUBJECT, id, values.name(), before);
    }

    private ZoneId zone(long activityId) {
        return activities.details(activityId).zone();
    }

    private Content content(CategoryValues values, Composition composition, String copyOf) {
        return new Content(
                values,
                names.quotas(composition),
                names.components(composition),
                names.hidden(composition),
                names.choices(composition),
                copyOf);
    }
}
