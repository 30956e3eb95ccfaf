package org.jauge.reserve;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jauge.merchant.Caller;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;
import org.jspecify.annotations.Nullable;

/** The capacity reserves of the organisation: what they are called and who may draw from them. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class Reserves {

    private static final String LINES = "select r.id, r.version, r.name, r.colour, r.kind, r.access, r.archived,"
            + " sum(a.total - (a.drawn + a.held)), sum(a.drawn) from CapacityReserve r left join ReserveAllocation a on a.reserveId = r.id"
            + " where r.merchantId = :merchant group by r.id, r.version, r.name, r.colour, r.kind, r.access, r.archived"
            + " order by r.archived, r.name";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    /** Archived ones last. */
    public List<ReserveLine> lines() {
        caller.requireAccount();
        return em.createQuery(LINES, Object[].class)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .map(row -> new ReserveLine(
                        (Long) row[0],
                        (Long) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (ReserveAccess) row[5],
                        (Boolean) row[6],
                        sum(row[7]),
                        sum(row[8])))
                .toList();
    }

    /** Nothing was ever allotted to it where there is none. */
    private static long sum(@Nullable Object found) {
        return found == null ? 0 : ((Number) found).longValue();
    }

    public ReserveDetails details(long id) {
        caller.requireAccount();
        var reserve = found(id, LockModeType.NONE);
        return new ReserveDetails(id, reserve.version(), reserve.values(members(id)), reserve.archived());
    }

    public long create(ReserveValues typed) {
        caller.requireAccount();
        var values = typed.checked();
        var reserve = new CapacityReserve(caller.merchantId(), values);
        em.persist(reserve);
        requireOwnName(reserve);
        admit(reserve, values.members());
        note(reserve, "created", "", told(values));
        return reserve.id();
    }

    /** Counts at the next draw, also of somebody who has the page open. */
    public void change(long id, long version, ReserveValues typed) {
        var reserve = current(id, version);
        var values = typed.checked();
        var before = reserve.values(members(id));
        if (before.equals(values)) return;
        reserve.change(values);
        em.lock(reserve, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // members alone leave its row as it was
        requireOwnName(reserve);
        em.createQuery("delete from ReserveMember m where m.reserveId = :id")
                .setParameter("id", id)
                .executeUpdate();
        admit(reserve, values.members());
        note(reserve, "changed", told(before), told(values));
    }

    /** Nobody draws from it any more, or again. */
    public void archive(long id, long version, boolean archived) {
        var reserve = current(id, version);
        if (reserve.archived() == archived) return;
        reserve.archive(archived);
        note(reserve, archived ? "archived" : "restored", "", reserve.name());
    }

    /** Only where nothing is left in it and nothing was ever drawn from it. */
    public void delete(long id, long version) {
        var reserve = current(id, version);
        var line = lines().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        if (line.left() > 0 || line.drawn() > 0 || isInLines(id))
            throw new ReserveNotEmpty(line.name(), Math.toIntExact(line.left()), Math.toIntExact(line.drawn()));
        delete("RefusedDraw x where x.reserveId = :id", id);
        delete("ReserveMember x where x.reserveId = :id", id);
        delete(
                "AllocationUnit x where x.key.allocationId in (select a.id from ReserveAllocation a"
                        + " where a.reserveId = :id)",
                id);
        delete("ReserveAllocation x where x.reserveId = :id", id);
        em.remove(reserve);
        note(reserve, "deleted", reserve.name(), "");
    }

    /** Also of carts that ended and tickets that were cancelled: their lines remember it. */
    private boolean isInLines(long id) {
        return !em.createNativeQuery("select id from dossier_line where reserve_id = ?1")
                .setParameter(1, id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void delete(String rows, long id) {
        em.createQuery("delete from " + rows).setParameter("id", id).executeUpdate();
    }

    private CapacityReserve current(long id, long version) {
        caller.requireAccount();
        var reserve = found(id, LockModeType.PESSIMISTIC_WRITE);
        if (reserve.version() != version) throw new Stale("reserve");
        return reserve;
    }

    private CapacityReserve found(long id, LockModeType lock) {
        var reserve = em.find(CapacityReserve.class, id, lock);
        if (reserve == null || reserve.merchantId() != caller.merchantId()) throw new NotFound("reserve", id);
        return reserve;
    }

    private Set<Long> members(long id) {
        return em.createQuery("select m.staffUserId from ReserveMember m where m.reserveId = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private String told(ReserveValues values) {
        if (values.members().isEmpty()) return values.told("");
        return values.told(
                em.createQuery("select u.name from StaffUser u where u.id in :ids order by u.name", String.class)
                        .setParameter("ids", values.members())
                        .getResultStream()
                        .collect(Collectors.joining(", ")));
    }

    private void admit(CapacityReserve reserve, Set<Long> users) {
        for (var user : new TreeSet<>(users)) {
            var own = em.createQuery(
                            "select count(u) from StaffUser u where u.id = :id and u.merchantId = :merchant",
                            Long.class)
                    .setParameter("id", user)
                    .setParameter("merchant", caller.merchantId())
                    .getSingleResult();
            if (own == 0) throw new NotFound("user", user);
            em.persist(new ReserveMember(reserve, user));
        }
    }

    private void requireOwnName(CapacityReserve reserve) {
        UniqueKeys.flush(em, () -> new NameTaken("reserve", reserve.name()));
    }

    private void note(CapacityReserve reserve, String action, String before, String after) {
        noted.fire(new Noted(
                caller.merchantId(),
                caller.actor(),
                "reserve",
                String.valueOf(reserve.id()),
                action,
                reserve.name(),
                before,
                after));
    }
}
