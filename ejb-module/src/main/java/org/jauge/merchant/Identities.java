package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns a principal's name into who that is now; empty when he may no longer come in. */
@ApplicationScoped
class Identities {

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownKeys keys;

    Optional<Identity> of(String actor) {
        var staff = Identity.staffId(actor);
        if (staff.isPresent()) return ofStaff(staff.getAsLong());
        var key = Identity.keyId(actor);
        return key.isPresent() ? keys.byId(key.getAsLong()) : Optional.empty();
    }

    Optional<Identity> ofStaff(long id) {
        return Optional.ofNullable(em.find(StaffUser.class, id))
                .filter(StaffUser::active)
                .map(user -> Identity.ofStaff(user, activities(user)));
    }

    /** Whose request ids a key goes on with, also one that may no longer come in; empty of anybody else (K-03). */
    Optional<String> requestOwner(long merchantId, String actor) {
        var id = Identity.keyId(actor);
        if (id.isEmpty()) return Optional.empty();
        return em.createQuery("select k from ApiKey k where k.id = :id and k.merchantId = :merchant", ApiKey.class)
                .setParameter("id", id.getAsLong())
                .setParameter("merchant", merchantId)
                .getResultStream()
                .map(Identity::ownerOf)
                .findFirst();
    }

    Optional<String> activityState(long merchantId, long activityId) {
        List<?> states = em.createNativeQuery("select state from activity where id = ? and merchant_id = ?")
                .setParameter(1, activityId)
                .setParameter(2, merchantId)
                .getResultList();
        return states.stream().findFirst().map(String::valueOf);
    }

    String activityName(long activityId) {
        List<?> names = em.createNativeQuery("select name from activity where id = ?")
                .setParameter(1, activityId)
                .getResultList();
        return names.stream().findFirst().map(String::valueOf).orElse("");
    }

    private Set<Long> activities(StaffUser user) {
        return user.allActivities() ? Set.of() : activitiesOf(user.id());
    }

    Set<Long> activitiesOf(long userId) {
        return new TreeSet<>(
                em.createQuery("select a.key.activityId from StaffActivity a where a.key.userId = :user", Long.class)
                        .setParameter("user", userId)
                        .getResultList());
    }
}
