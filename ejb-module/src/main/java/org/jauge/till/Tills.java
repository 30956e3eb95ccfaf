package org.jauge.till;

import static org.jauge.merchant.Roles.EXTERNAL_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Caller;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;
import org.jauge.merchant.Role;
import org.jauge.shared.Forbidden;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Stale;

/** Counts tills and closes them (P-05): a clerk his own, an administrator everybody's. */
@Stateless
@RolesAllowed(EXTERNAL_CLERK)
public class Tills {

    private static final String STAFF = "staff:";

    @PersistenceContext
    EntityManager em;

    @Inject
    TillRows rows;

    @Inject
    PointsOfSale outlets;

    @Inject
    ActorNames actors;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Noted> noted;

    /** Those in which something stands: of everybody, for who may close them. */
    public List<TillLine> open() {
        var whose = mayCloseAll() ? STAFF + "%" : caller.actor();
        var sums = rows.open(caller.merchantId(), whose).stream()
                .collect(Collectors.groupingBy(
                        sum -> new TillKey(sum.pointOfSaleId(), clerkId(sum.actor()), sum.currency())));
        var names = actors.of(sums.keySet().stream().map(TillKey::actor).toList());
        var known = outletNames();
        return sums.entrySet().stream()
                .map(till -> line(till.getKey(), TillRows.totals(till.getValue()), known, names))
                .sorted(Comparator.comparing(TillLine::outlet).thenComparing(TillLine::clerk))
                .toList();
    }

    /** One of them, also where nothing stands in it. */
    public TillLine till(TillKey till) {
        requireMine(till);
        var names = actors.of(List.of(till.actor()));
        return line(till, rows.of(caller.merchantId(), till), outletNames(), names);
    }

    /** What the drawer of this outlet and clerk began with last time; zero before the first. */
    public BigDecimal lastOpening(TillKey till) {
        requireMine(till);
        return em.createQuery(
                        "select c.opening from TillClosing c where c.merchantId = :merchant and c.pointOfSaleId = :outlet"
                                + " and c.clerk = :clerk and c.currency = :currency order by c.id desc",
                        BigDecimal.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("outlet", till.pointOfSaleId())
                .setParameter("clerk", till.actor())
                .setParameter("currency", till.currency())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /**
     * Takes everything that came since the last closing. What was not there when the cash was counted, or is in another
     * closing by now, makes it a count of something else: it is refused and nothing is closed.
     */
    public long close(NewClosing typed) {
        var till = typed.till();
        requireMine(till);
        var expected = typed.expected(rows.of(caller.merchantId(), till));
        var closing = new TillClosing(caller.merchantId(), typed, expected, caller.actor(), clock.instant());
        em.persist(closing);
        em.flush(); // its rows refer to it
        rows.close(caller.merchantId(), till, closing.id());
        var closed = rows.ofClosing(closing.id());
        if (closed.rows() != typed.seen() || typed.opening().add(closed.cash()).compareTo(expected) != 0)
            throw new Stale("till");
        noted.fire(new Noted(
                caller.merchantId(),
                caller.actor(),
                "till",
                String.valueOf(closing.id()),
                "closed",
                label(till),
                "",
                closing.words()));
        return closing.id();
    }

    private String label(TillKey till) {
        return outletNames().get(till.pointOfSaleId()) + " · "
                + actors.of(List.of(till.actor())).getOrDefault(till.actor(), "");
    }

    private boolean mayCloseAll() {
        return caller.role().includes(Role.ADMINISTRATOR);
    }

    private void requireMine(TillKey till) {
        if (!outletNames().containsKey(till.pointOfSaleId())) throw new NotFound("outlet", till.pointOfSaleId());
        if (!actors.of(List.of(till.actor())).containsKey(till.actor())) throw new NotFound("user", till.clerkId());
        if (!mayCloseAll() && !till.actor().equals(caller.actor())) throw new Forbidden("till");
    }

    private Map<Long, String> outletNames() {
        return outlets.lines().stream().collect(Collectors.toMap(PointOfSaleLine::id, PointOfSaleLine::name));
    }

    private static TillLine line(TillKey key, TillTotals totals, Map<Long, String> outlets, Map<String, String> names) {
        return new TillLine(
                key, outlets.getOrDefault(key.pointOfSaleId(), ""), names.getOrDefault(key.actor(), ""), totals);
    }

    private static long clerkId(String actor) {
        return Long.parseLong(actor.substring(STAFF.length()));
    }
}
