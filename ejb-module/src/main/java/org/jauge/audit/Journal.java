package org.jauge.audit;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Merchants;
import org.jauge.shared.Slice;
import org.jauge.shared.Sought;
import org.jspecify.annotations.Nullable;

/** Reads the journal, the newest entry first. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class Journal {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Merchants merchants;

    public Slice<JournalLine> page(JournalFilter filter, int first, int size) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("merchant", caller.merchantId());
        var where = where(filter, facts);
        var rows = bound(
                        em.createQuery(
                                "select e from AuditEntry e" + where + " order by e.notedAt desc, e.id desc",
                                AuditEntry.class),
                        facts)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(AuditEntry::line)
                .toList();
        var total = bound(em.createQuery("select count(e) from AuditEntry e" + where, Long.class), facts)
                .getSingleResult();
        return new Slice<>(rows, total.intValue());
    }

    /** The kinds of things the merchant's journal tells of, for the filter. */
    public List<String> subjects() {
        return em.createQuery(
                        "select distinct e.subject from AuditEntry e where e.merchantId = :merchant order by e.subject",
                        String.class)
                .setParameter("merchant", caller.merchantId())
                .getResultList();
    }

    private String where(JournalFilter filter, Map<String, Object> facts) {
        var zone = ZoneId.of(merchants.details().timeZone());
        var until = filter.until();
        var where = new StringBuilder(" where e.merchantId = :merchant");
        narrow(where, facts, " and e.notedAt >= :from", "from", start(filter.from(), zone));
        narrow(where, facts, " and e.notedAt < :until", "until", start(until == null ? null : until.plusDays(1), zone));
        narrow(where, facts, " and e.subject = :subject", "subject", filter.subject());
        var text = filter.text();
        if (text != null && !text.isBlank())
            narrow(
                    where,
                    facts,
                    " and (lower(e.label) like :text escape '!' or lower(e.beforeValue) like :text escape '!'"
                            + " or lower(e.afterValue) like :text escape '!' or lower(e.actorName) like :text escape '!')",
                    "text",
                    Sought.inLower(text.strip()));
        return where.toString();
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> facts, String condition, String name, @Nullable Object wanted) {
        if (wanted == null || wanted.equals("")) return;
        where.append(condition);
        facts.put(name, wanted);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> facts) {
        facts.forEach(query::setParameter);
        return query;
    }
}
