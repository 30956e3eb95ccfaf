package org.jauge.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far each merchant's sweep has come, in short transactions; of two nodes one moves it on. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RetentionRows {

    /** A merchant who keeps contacts for so long only. */
    record Kept(long merchantId, int months, ZoneId zone) {

        /** What is older may go; months are those of his own calendar. */
        Instant cutoff(Instant now) {
            return now.atZone(zone).minusMonths(months).toInstant();
        }
    }

    /**
     * Nothing of his is as new as that: neither he nor a dossier, nor an event he had a line at. Who was erased is erased
     * again when something came to him in the same moment.
     */
    private static final String OLD = "select c.id from Contact c where c.merchantId = :merchant and c.id > :after"
            + " and c.createdAt < :cutoff and (c.erasedAt is null or exists (select n.id from Dossier n"
            + " where n.contactId = c.id and n.createdAt > c.erasedAt)) and not exists (select d.id from Dossier d"
            + " where d.contactId = c.id and (d.createdAt >= :cutoff or d.settledAt >= :cutoff))"
            + " and not exists (select l.id from DossierLine l, Dossier o, CalendarEvent e where o.id = l.dossierId"
            + " and e.id = l.eventId and o.contactId = c.id and e.endsAt >= :cutoff) order by c.id";

    @PersistenceContext
    EntityManager em;

    List<Kept> all() {
        return em.createQuery(
                        "select r.merchantId, r.months, m.timeZone from Retention r join Merchant m on m.id = r.merchantId"
                                + " where r.months is not null order by r.merchantId",
                        Object[].class)
                .getResultStream()
                .map(row -> new Kept((Long) row[0], (Integer) row[1], ZoneId.of((String) row[2])))
                .toList();
    }

    /** Begins a night's sweep that nobody has begun; answers whether it did. */
    boolean begin(Kept kept, Instant night, Instant now) {
        return em.createQuery("update Retention r set r.sweptAt = :now, r.sweptTo = 0 where r.merchantId = :merchant"
                                + " and (r.sweptAt is null or r.sweptAt < :night)")
                        .setParameter("now", now)
                        .setParameter("merchant", kept.merchantId())
                        .setParameter("night", night)
                        .executeUpdate()
                == 1;
    }

    /** How far it has come; null when it is done for this night. */
    @Nullable
    Long position(Kept kept) {
        return em.createQuery("select r.sweptTo from Retention r where r.merchantId = :merchant", Long.class)
                .setParameter("merchant", kept.merchantId())
                .getResultList()
                .get(0);
    }

    List<Long> old(Kept kept, long after, Instant now, int size) {
        return em.createQuery(OLD, Long.class)
                .setParameter("merchant", kept.merchantId())
                .setParameter("after", after)
                .setParameter("cutoff", kept.cutoff(now))
                .setMaxResults(size)
                .getResultList();
    }

    /** Whether these contacts are ours: another node that was faster has moved it on. */
    boolean claim(Kept kept, long from, @Nullable Long to) {
        var next = to == null ? "null" : ":to";
        var moved = em.createQuery("update Retention r set r.sweptTo = " + next
                        + " where r.merchantId = :merchant and r.sweptTo = :from")
                .setParameter("merchant", kept.merchantId())
                .setParameter("from", from);
        if (to != null) moved.setParameter("to", to);
        return moved.executeUpdate() == 1;
    }
}
