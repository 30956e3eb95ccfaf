package org.jauge.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jspecify.annotations.Nullable;

/** Events as the journal tells of them: in the activity's own time, and with the name of the price list. */
@Dependent
class EventTexts {

    record Content(
            LocalDateTime start,
            LocalDateTime end,
            String subtitle,
            String theme,
            String language,
            EventState state,
            String priceList,
            @Nullable LocalDateTime saleFrom,
            @Nullable LocalDateTime saleUntil) {}

    record Several(int events, LocalDateTime from, LocalDateTime to, Content first) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    ActivityReads activities;

    String label(CalendarEvent event) {
        return (activities.details(event.activityId()).values().name() + ", " + start(event) + " "
                        + event.facts(zone(event)).subtitle())
                .strip();
    }

    Content content(CalendarEvent event) {
        var facts = event.facts(zone(event));
        return new Content(
                start(event),
                local(event, event.span().endsAt()),
                facts.subtitle(),
                facts.theme(),
                facts.language(),
                facts.state(),
                priceList(facts.priceListId()),
                facts.sale().from(),
                facts.sale().until());
    }

    Several content(List<CalendarEvent> events) {
        var first = events.get(0);
        return new Several(events.size(), start(first), start(events.get(events.size() - 1)), content(first));
    }

    private LocalDateTime start(CalendarEvent event) {
        return local(event, event.span().startsAt());
    }

    private LocalDateTime local(CalendarEvent event, Instant moment) {
        return LocalDateTime.ofInstant(moment, zone(event));
    }

    private ZoneId zone(CalendarEvent event) {
        return activities.details(event.activityId()).zone();
    }

    private String priceList(long id) {
        return (String) em.createNativeQuery("select name from price_list where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    }
}
