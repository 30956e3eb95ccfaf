package org.jauge.notification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.dossier.PaperTicket;

/**
 * A valid ticket as a message lists it.
 *
 * @param printed whether anybody asks for its code; a T-shirt's lies at the counter
 */
public record SoldTicket(
        long eventId,
        String activity,
        String subtitle,
        String theme,
        String language,
        Instant start,
        String zone,
        String emplacement,
        String category,
        String categorySubtitle,
        boolean printed,
        String code,
        String participant) {

    /** Values for templates: event by event, in their order. */
    static List<Map<String, ?>> byEvent(List<SoldTicket> tickets, Wording wording) {
        return tickets.stream()
                .collect(Collectors.groupingBy(SoldTicket::eventId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .<Map<String, ?>>map(of -> of.get(0).event(of, wording))
                .toList();
    }

    private Map<String, ?> event(List<SoldTicket> tickets, Wording wording) {
        var title =
                Stream.of(activity, subtitle).filter(part -> !part.isBlank()).collect(Collectors.joining(" – "));
        return Map.of(
                "title",
                title,
                "when",
                wording.moment(start, zone),
                "tickets",
                tickets.stream().map(SoldTicket::values).toList());
    }

    /** @param dossier number of the dossier */
    PaperTicket paper(String merchant, String dossier) {
        var variant = Stream.of(subtitle, theme, language)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new PaperTicket(
                merchant,
                activity,
                variant,
                start,
                zone,
                emplacement,
                category,
                categorySubtitle,
                participant,
                code,
                dossier);
    }

    private Map<String, String> values() {
        var what = Stream.of(category, emplacement, participant)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return Map.of("code", printed ? code : "", "what", what);
    }

    /** Prints nobody and no code. */
    @Override
    public String toString() {
        return "SoldTicket";
    }
}
