package org.jauge.till;

import static org.jauge.merchant.Roles.EXTERNAL_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.stream.Stream;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Merchants;
import org.jauge.merchant.Role;
import org.jauge.shared.NotFound;
import org.jauge.shared.Slice;
import org.jauge.tabular.Dialect;

/** Day closings that were made: a clerk sees his own, an administrator everybody's. */
@Stateless
@RolesAllowed(EXTERNAL_CLERK)
public class ClosingReads {

    private static final int SIZE_MAX = 200;

    private static final String FROM = " from TillClosing c join PointOfSale p on p.id = c.pointOfSaleId"
            + " where c.merchantId = :merchant and c.clerk like :clerk";

    private static final String LINE =
            "select new org.jauge.till.ClosingLine(c.id, p.name, c.clerk, c.currency, c.opening, c.expectedCash,"
                    + " c.countedCash, c.note, c.closedBy, c.closedAt)" + FROM;

    @PersistenceContext
    EntityManager em;

    @Inject
    TillRows rows;

    @Inject
    ActorNames actors;

    @Inject
    Merchants merchants;

    @Inject
    Caller caller;

    /** The newest first. */
    public Slice<ClosingLine> page(int first, int size) {
        var found = mine(em.createQuery(LINE + " order by c.id desc", ClosingLine.class))
                .setFirstResult(first)
                .setMaxResults(Math.min(size, SIZE_MAX))
                .getResultList();
        var names = actors.of(found.stream()
                .flatMap(line -> Stream.of(line.clerk(), line.closedBy()))
                .toList());
        var total = mine(em.createQuery("select count(c)" + FROM, Long.class)).getSingleResult();
        return new Slice<>(found.stream().map(line -> named(line, names)).toList(), total.intValue());
    }

    public ClosingDetails details(long id) {
        var line = mine(em.createQuery(LINE + " and c.id = :id", ClosingLine.class)
                        .setParameter("id", id))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("closing", id));
        var names = actors.of(Stream.of(line.clerk(), line.closedBy()).toList());
        return new ClosingDetails(named(line, names), rows.ofClosing(id));
    }

    /** For the drawer and for whoever keeps the books, in the words of {@code language}. */
    public byte[] pdf(long id, String language) {
        var merchant = merchants.details();
        return new ClosingPaper(Dialect.of(language), merchant.name(), merchant.timeZone(), details(id)).print();
    }

    private static ClosingLine named(ClosingLine line, Map<String, String> names) {
        return line.named(
                names.getOrDefault(line.clerk(), line.clerk()), names.getOrDefault(line.closedBy(), line.closedBy()));
    }

    private <T> TypedQuery<T> mine(TypedQuery<T> query) {
        return query.setParameter("merchant", caller.merchantId())
                .setParameter("clerk", caller.role().includes(Role.ADMINISTRATOR) ? "%" : caller.actor());
    }
}
