package org.jauge.backoffice.gates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventReads;
import org.jauge.inventory.Eligibility;
import org.jauge.inventory.EventEligibility;
import org.jauge.merchant.AudienceLine;
import org.jauge.merchant.Audiences;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;
import org.jauge.profile.Barred;
import org.jspecify.annotations.Nullable;

/** Which gate lets somebody buy or book at an event, as a shop is told. */
@Named
@RequestScoped
public class GateEvent {

    @Inject
    EventReads events;

    @Inject
    PointsOfSale pointsOfSale;

    @Inject
    Audiences audienceTypes;

    @Inject
    Eligibility eligibility;

    private long eventId;
    private @Nullable Long outletId;
    private @Nullable Long audienceId;
    private EventDetails event;
    private List<PointOfSaleLine> outlets = List.of();
    private List<AudienceLine> audiences = List.of();
    private @Nullable EventEligibility found;

    public void load() {
        event = events.details(eventId);
        outlets = pointsOfSale.lines().stream().filter(PointOfSaleLine::active).toList();
        audiences = audienceTypes.lines().stream().filter(AudienceLine::active).toList();
        if (outletId == null && !outlets.isEmpty()) outletId = outlets.get(0).id();
        if (outletId != null) found = eligibility.of(eventId, outletId, audienceId, null);
        if (found != null) audienceId = found.audienceId();
    }

    public Barred.Gate[] getGates() {
        return Barred.Gate.values();
    }

    public EventDetails getEvent() {
        return event;
    }

    public List<PointOfSaleLine> getOutlets() {
        return outlets;
    }

    public List<AudienceLine> getAudiences() {
        return audiences;
    }

    public @Nullable EventEligibility getFound() {
        return found;
    }

    public long getEventId() {
        return eventId;
    }

    public void setEventId(long eventId) {
        this.eventId = eventId;
    }

    public @Nullable Long getOutletId() {
        return outletId;
    }

    public void setOutletId(@Nullable Long outletId) {
        this.outletId = outletId;
    }

    public @Nullable Long getAudienceId() {
        return audienceId;
    }

    public void setAudienceId(@Nullable Long audienceId) {
        this.audienceId = audienceId;
    }
}
