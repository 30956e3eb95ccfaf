package org.jauge.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
            @Nullable LocalDateTime saleUntil) {

        static Content of(CalendarEvent event, ZoneId zone, String priceList) {
            var facts = event.facts(zone);
            return new Content(
                    LocalDateTime.ofInstant(event.startsAt(), zone),
                    LocalDateTime.ofInstant(event.endsAt(), zone),
                    facts.subtitle(),
                    facts.theme(),
                    facts.language(),
                    facts.state(),
                    priceList,
                    facts.sale().from(),
                    facts.sale().until());
        }
    }

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
        var zone = zone(event);
        return Content.of(event, zone, priceList(event.facts(zone).priceListId()));
    }

    Several content(List<CalendarEvent> events) {
        var first = events.get(0);
        return new Several(events.size(), start(first), start(events.get(events.size() - 1)), content(first));
    }

    private LocalDateTime start(CalendarEvent event) {
        return LocalDateTime.ofInstant(event.startsAt(), zone(event));
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
