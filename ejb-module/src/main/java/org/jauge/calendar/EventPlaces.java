package org.jauge.calendar;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jauge.activity.CatalogueVersions;
import org.jauge.emplacement.EmplacementDetails;
import org.jauge.emplacement.Emplacements;
import org.jauge.gauge.Cause;
import org.jauge.gauge.DoorMoved;
import org.jauge.gauge.GaugeDoors;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeReads;
import org.jauge.gauge.NewGauges;
import org.jauge.gauge.Reason;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Stale;
import org.jauge.shared.Whole;

/**
 * Which emplacements are open at an event (E-17): one added later is opened here, an unused one taken away again, a
 * used one closed instead.
 *
 * <p>Closed means that nobody can take anything there any more, uncounted and product categories included. The counters
 * stay as they are: tickets stay valid, what lies in carts can still be paid, what is cancelled comes back but is not
 * sold again, and who opens it again goes on where it stood.
 *
 * <p>Each edit raises the activity's catalogue first. Admissions hold that row shared, so none is on its way meanwhile.
 */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
public class EventPlaces {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Emplacements emplacements;

    @Inject
    CatalogueVersions versions;

    @Inject
    EventTexts texts;

    @Inject
    Event<Noted> noted;

    @Inject
    Event<DoorMoved> doors;

    @Inject
    Clock clock;

    public void open(long eventId, long emplacementId, int capacity) {
        Whole.capacity("capacity", capacity);
        var place = locked(eventId, emplacementId);
        var key = GaugeKey.emplacement(eventId, emplacementId);
        if (!place.values().active() || GaugeReads.exists(em, key)) throw new Stale("gauge");
        NewGauges.open(em, key, capacity, reason(Cause.OPENED));
        doors.fire(new DoorMoved(key));
        note("opened", eventId, place, "", String.valueOf(capacity));
    }

    public void remove(long eventId, long emplacementId) {
        var place = locked(eventId, emplacementId);
        var key = GaugeKey.emplacement(eventId, emplacementId);
        GaugeDoors.remove(em, key, reason(Cause.REMOVED));
        doors.fire(new DoorMoved(key));
        note("removed", eventId, place, place.values().name(), "");
    }

    public void close(long eventId, long emplacementId) {
        var place = locked(eventId, emplacementId);
        GaugeDoors.close(em, GaugeKey.emplacement(eventId, emplacementId), true);
        note("closed", eventId, place, "", "");
    }

    public void reopen(long eventId, long emplacementId) {
        var place = locked(eventId, emplacementId);
        GaugeDoors.close(em, GaugeKey.emplacement(eventId, emplacementId), false);
        note("reopened", eventId, place, "", "");
    }

    /** The emplacement, as nobody else can change it now. */
    private EmplacementDetails locked(long eventId, long emplacementId) {
        var event = em.find(CalendarEvent.class, eventId);
        if (event == null || event.merchantId() != caller.merchantId())
            throw new NotFound(CalendarEvents.SUBJECT, eventId);
        versions.bump(event.activityId());
        var place = emplacements.details(emplacementId);
        if (place.activityId() != event.activityId()) throw new NotFound("emplacement", emplacementId);
        return place;
    }

    private Reason reason(Cause cause) {
        return new Reason(caller.merchantId(), cause, null, caller.actor(), clock.instant());
    }

    private void note(String action, long eventId, EmplacementDetails place, String before, String after) {
        var event = em.find(CalendarEvent.class, eventId);
        noted.fire(new Noted(
                caller.merchantId(),
                caller.actor(),
                "gauge",
                GaugeKey.emplacement(eventId, place.id()).toString(),
                action,
                texts.label(event) + ", " + place.values().name(),
                before,
                after));
    }
}
