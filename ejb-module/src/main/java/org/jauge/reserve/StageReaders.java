package org.jauge.reserve;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.merchant.Role;
import org.jauge.reserve.ReleaseAnnounced.Reader;

/** Who is told of what happens to a reserve: the owner, and who may draw from it at that activity. */
@Dependent
class StageReaders {

    private static final String STAFF =
            "select u.id, u.email, u.name, u.language, u.role, u.allActivities from StaffUser u"
                    + " where u.merchantId = :merchant and u.active = true and u.role in :roles order by u.id";

    private static final String CHOSEN = "select s.key.userId from StaffActivity s where s.key.activityId in"
            + " (select e.activityId from CalendarEvent e where e.id = :event)";

    private static final Set<Role> DRAWERS = Role.ofStaff().stream()
            .filter(role -> role.includes(Role.EXTERNAL_CLERK))
            .collect(Collectors.toUnmodifiableSet());

    @PersistenceContext
    EntityManager em;

    List<Reader> of(long merchantId, long allocationId) {
        var state =
                new AllocationReads(em).byId(merchantId, List.of(allocationId)).get(0);
        var there = Set.copyOf(em.createQuery(CHOSEN, Long.class)
                .setParameter("event", state.portion().eventId())
                .getResultList());
        return em.createQuery(STAFF, Object[].class)
                .setParameter("merchant", merchantId)
                .setParameter("roles", DRAWERS)
                .getResultStream()
                .filter(row -> isTold(state, row, there))
                .map(row -> new Reader((String) row[1], (String) row[2], (String) row[3]))
                .collect(Collectors.toList());
    }

    private static boolean isTold(AllocationState state, Object[] row, Set<Long> there) {
        var user = (Long) row[0];
        if (row[4] == Role.OWNER) return true;
        var reserve = state.reserve();
        return reserve != null
                && reserve.admits(new Drawer(state.merchantId(), user, false))
                && ((Boolean) row[5] || there.contains(user));
    }
}
