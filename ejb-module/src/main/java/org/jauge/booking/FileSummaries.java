package org.jauge.booking;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.dossier.HoldDetails.HoldLine;
import org.jauge.merchant.Caller;
import org.jauge.tabular.Dialect;
import org.jspecify.annotations.Nullable;

/** Prints the summary of a file (B-16, B-17). */
@Stateless
@RolesAllowed({READER, EXTERNAL_CLERK, SHOP, BROWSER})
public class FileSummaries {

    @PersistenceContext
    EntityManager em;

    @Inject
    BookingWork work;

    @Inject
    BookingReads bookings;

    @Inject
    Caller caller;

    /** For whoever may see the file; {@code token} is a guest's. */
    public byte[] pdf(String number, @Nullable String token, String language) {
        var dossier = work.details(number, token);
        var dialect = Dialect.of(language);
        var group = bookings.of(number, token).map(booking -> booking.facts().group());
        var events = dossier.lines().stream().map(HoldLine::eventId).collect(Collectors.toSet());
        var zone = em.createQuery("select m.timeZone from Merchant m where m.id = :id", String.class)
                .setParameter("id", caller.merchantId())
                .getSingleResult();
        var summary = FileSummary.of(dossier, group.orElse(null), visits(events), ZoneId.of(zone), dialect.locale());
        return new FileSummaryPaper(summary, dialect).print();
    }

    private Map<Long, FileSummary.Visit> visits(Collection<Long> eventIds) {
        var visits = new HashMap<Long, FileSummary.Visit>();
        if (eventIds.isEmpty()) return visits;
        em.createQuery(
                        "select e.id, e.endsAt, e.theme, e.language from CalendarEvent e where e.id in :ids",
                        Object[].class)
                .setParameter("ids", eventIds)
                .getResultStream()
                .forEach(row -> visits.put((Long) row[0], new FileSummary.Visit((Instant) row[1], variant(row))));
        return visits;
    }

    private static String variant(Object[] row) {
        return Stream.of((String) row[2], (String) row[3])
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" - "));
    }
}
