package org.jauge.dossier;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.Catalogues;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Caller;
import org.jauge.tabular.Column;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.TableWriter;
import org.jspecify.annotations.Nullable;

/** Who was drawn for at an event, from which reserve: a list to look through and to print. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(READER)
public class Draws {

    private static final int COUNT_MAX = 5_000;

    private static final String LINES = "select new org.jauge.dossier.DrawLine(r.name, p.name, c.name, t.participant,"
            + " d.number, t.state, d.createdBy, t.issuedAt) from DossierLine l join Dossier d on d.id = l.dossierId"
            + " join Ticket t on t.lineId = l.id join CapacityReserve r on r.id = l.reserveId"
            + " join Emplacement p on p.id = l.emplacementId join TicketCategory c on c.id = t.categoryId"
            + " where l.merchantId = :merchant and l.eventId = :event and (:all = true or l.reserveId = :reserve)"
            + " order by r.name, t.issuedAt, t.id";

    private static final List<Column> COLUMNS = List.of(
            Column.required("reserve", "Réserve", "Reserve"),
            Column.required("emplacement", "Emplacement", "Location"),
            Column.required("category", "Catégorie", "Category"),
            Column.required("participant", "Participant", "Participant"),
            Column.required("dossier", "Dossier", "File"),
            Column.required("state", "État", "State"),
            Column.required("clerk", "Guichetier", "Clerk"),
            Column.required("drawnAt", "Pigé le", "Drawn at"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogues catalogues;

    @Inject
    ActorNames actors;

    @Inject
    Caller caller;

    /** A line for each ticket, reserve by reserve. */
    public List<DrawLine> of(long eventId) {
        return lines(eventId, null);
    }

    /** The same of one reserve. */
    public List<DrawLine> of(long eventId, long reserveId) {
        return lines(eventId, reserveId);
    }

    private List<DrawLine> lines(long eventId, @Nullable Long reserveId) {
        catalogue(eventId);
        var lines = em.createQuery(LINES, DrawLine.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("event", eventId)
                .setParameter("all", reserveId == null)
                .setParameter("reserve", reserveId == null ? 0L : reserveId)
                .setMaxResults(COUNT_MAX)
                .getResultList();
        var names = actors.of(lines.stream().map(DrawLine::clerk).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> line.by(names.getOrDefault(line.clerk(), line.clerk())))
                .toList();
    }

    /** The same as a spreadsheet of that language opens it. */
    public byte[] csv(long eventId, String language) {
        return csv(eventId, null, Dialect.of(language));
    }

    /** The same of one reserve. */
    public byte[] csv(long eventId, long reserveId, String language) {
        return csv(eventId, reserveId, Dialect.of(language));
    }

    private byte[] csv(long eventId, @Nullable Long reserveId, Dialect dialect) {
        return TableWriter.write(COLUMNS, rows(eventId, reserveId, dialect), dialect);
    }

    /** Who was drawn for, to be printed and ticked off at the door: a table of each reserve. */
    public byte[] pdf(long eventId, String language) {
        return pdf(eventId, null, Dialect.of(language));
    }

    /** The same of one reserve. */
    public byte[] pdf(long eventId, long reserveId, String language) {
        return pdf(eventId, reserveId, Dialect.of(language));
    }

    private byte[] pdf(long eventId, @Nullable Long reserveId, Dialect dialect) {
        var catalogue = catalogue(eventId);
        var starts = dialect.moment(
                catalogues.event(catalogue, eventId).startsAt(),
                catalogue.header().zone(),
                FormatStyle.FULL);
        return new DrawPaper(dialect)
                .print(List.of(catalogue.header().name(), starts), COLUMNS, rows(eventId, reserveId, dialect));
    }

    private List<List<String>> rows(long eventId, @Nullable Long reserveId, Dialect dialect) {
        var zone = catalogue(eventId).header().zone();
        return lines(eventId, reserveId).stream()
                .map(line -> row(line, zone, dialect))
                .toList();
    }

    private static List<String> row(DrawLine line, ZoneId zone, Dialect dialect) {
        var drawn = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .format(line.drawnAt().atZone(zone));
        return List.of(
                line.reserve(),
                line.emplacement(),
                line.category(),
                line.participant(),
                line.dossier(),
                line.state() == TicketState.VALID
                        ? dialect.word("Valable", "Valid")
                        : dialect.word("Annulé", "Cancelled"),
                line.clerk(),
                drawn);
    }

    private Catalogue catalogue(long eventId) {
        var catalogue = catalogues.ofEvent(caller.merchantId(), eventId);
        caller.requireActivity(
                catalogue.header().activityId(), catalogue.header().state());
        return catalogue;
    }
}
