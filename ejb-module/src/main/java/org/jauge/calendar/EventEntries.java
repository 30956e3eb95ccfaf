package org.jauge.calendar;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jauge.activity.Sold;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.NewGauges;
import org.jauge.gauge.Reason;
import org.jauge.shared.Noted;

/**
 * Enters and changes many events of one activity in the transaction it is called in; to be called with the activity's
 * row locked, as an edit of the catalogue, so that no sale is on its way. Each leaves its entry in the journal.
 */
public final class EventEntries {

    /**
     * Whose events, and by what names the journal knows what belongs to them.
     *
     * @param reason of the gauges that open with new events
     */
    public record Owner(long activityId, String activity, ZoneId zone, Map<Long, String> priceLists, Reason reason) {}

    private final EntityManager em;
    private final Owner owner;
    private final Consumer<Noted> noted;

    public EventEntries(EntityManager em, Owner owner, Consumer<Noted> noted) {
        this.em = em;
        this.owner = owner;
        this.noted = noted;
    }

    /** Of those events the ones where somebody has bought or holds something: their start stays. */
    public static Set<Long> sold(EntityManager em, Collection<Long> eventIds) {
        var sold = new HashSet<Long>();
        for (var id : eventIds) if (Sold.inEvent(em, id)) sold.add(id);
        return sold;
    }

    public void change(long id, EventEntry entry) {
        var event = em.find(CalendarEvent.class, id);
        if (event == null || event.activityId() != owner.activityId())
            throw new IllegalStateException("No event " + id);
        var before = content(event);
        event.reschedule(EventSpan.of(entry.times(), owner.zone()));
        event.describe(entry.facts(), owner.zone());
        var after = content(event);
        if (!before.equals(after)) note("changed", event, before.toString(), after);
    }

    /** @param capacities by emplacement: where it opens, and for how many */
    public void open(EventEntry entry, Map<Long, Integer> capacities) {
        var span = EventSpan.of(entry.times(), owner.zone());
        var event =
                new CalendarEvent(owner.reason().merchantId(), owner.activityId(), span, entry.facts(), owner.zone());
        em.persist(event);
        em.flush(); // the gauges are named by its id
        capacities.forEach((place, capacity) ->
                NewGauges.open(em, GaugeKey.emplacement(event.id(), place), capacity, owner.reason()));
        note("created", event, "", content(event));
    }

    private EventTexts.Content content(CalendarEvent event) {
        var list = event.facts(owner.zone()).priceListId();
        return EventTexts.Content.of(event, owner.zone(), owner.priceLists().getOrDefault(list, ""));
    }

    private void note(String action, CalendarEvent event, String before, EventTexts.Content after) {
        noted.accept(new Noted(
                owner.reason().merchantId(),
                owner.reason().actor(),
                CalendarEvents.SUBJECT,
                Long.toString(event.id()),
                action,
                (owner.activity() + ", " + after.start() + " " + after.subtitle()).strip(),
                before,
                after.toString()));
    }
}
