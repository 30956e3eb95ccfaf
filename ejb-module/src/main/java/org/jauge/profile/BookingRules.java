package org.jauge.profile;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;
import static org.jauge.merchant.Roles.ADMINISTRATOR;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;

/** Sets whether and how long an activity can be booked, and what holds for those that set nothing (gate 3, A-07). */
@Stateless
@RolesAllowed(READER)
public class BookingRules {

    static final String SUBJECT = "booking-rule";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActivityReads activities;

    @Inject
    OwnThings own;

    @Inject
    CatalogueVersions versions;

    @Inject
    CatalogueJournal journal;

    public BookingSettings.Details settings(long activityId) {
        var activity = activities.details(activityId);
        var row = em.find(BookingSetting.class, activityId);
        return new BookingSettings.Details(
                row == null ? 0 : row.version(),
                row == null ? BookingSettings.NONE : row.values(),
                activity.permits().booking(),
                known().values());
    }

    /** The row is written under the activity's, so that two first changes do not meet. */
    @RolesAllowed(ACTIVITY_MANAGER)
    public void change(long activityId, long version, BookingSettings values) {
        versions.bump(activityId);
        var activity = activities.details(activityId);
        if (values.bookable() && !activity.permits().booking())
            throw new InvalidField("bookable", "model-without-booking", activity.model());
        var row = em.find(BookingSetting.class, activityId);
        if ((row == null ? 0 : row.version()) != version) throw new Stale(SUBJECT);
        var before = row == null ? BookingSettings.NONE : row.values();
        if (row == null) em.persist(new BookingSetting(caller.merchantId(), activityId, values));
        else row.change(values);
        journal.changed(SUBJECT, activityId, activity.name(), before, values);
    }

    @RolesAllowed(ADMINISTRATOR)
    public BookingDefaults.Versioned defaults() {
        caller.requireAccount();
        return known();
    }

    @RolesAllowed(ADMINISTRATOR)
    public void changeDefaults(long version, BookingDefaults values) {
        caller.requireAccount();
        own.activities().keySet().forEach(versions::bump);
        var row = em.find(BookingDefault.class, caller.merchantId());
        var before = row == null ? new BookingDefaults.Versioned(0, BookingDefaults.USUAL) : row.versioned();
        if (before.version() != version) throw new Stale(SUBJECT);
        if (row == null) em.persist(new BookingDefault(caller.merchantId(), values));
        else row.change(values);
        UniqueKeys.flush(em, () -> new Stale(SUBJECT));
        journal.changed("booking-defaults", caller.merchantId(), "", before.values(), values);
    }

    private BookingDefaults.Versioned known() {
        var row = em.find(BookingDefault.class, caller.merchantId());
        return row == null ? new BookingDefaults.Versioned(0, BookingDefaults.USUAL) : row.versioned();
    }
}
