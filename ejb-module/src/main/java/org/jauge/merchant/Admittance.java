package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What signing in reads and writes, in short transactions: no connection is held while a password is hashed. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Admittance {

    private static final int MERCHANTS_MAX = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Identities identities;

    /** The same person may work for several merchants; his password decides, the latest one he worked for first. */
    List<StaffUser> candidates(String email) {
        return em.createQuery(
                        "select u from StaffUser u where u.email = :email and u.active = true"
                                + " and u.passwordHash is not null order by u.signedInAt desc, u.id",
                        StaffUser.class)
                .setParameter("email", email)
                .setMaxResults(MERCHANTS_MAX)
                .getResultList();
    }

    /** Not a change of the user: no version is counted up, and nobody's open form becomes stale. */
    Optional<Identity> admit(long userId) {
        em.createQuery("update StaffUser u set u.signedInAt = :now where u.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", userId)
                .executeUpdate();
        return identities.ofStaff(userId);
    }

    Optional<Identity> resume(long userId, Instant since) {
        return Optional.ofNullable(em.find(StaffUser.class, userId))
                .filter(user -> user.admitsSessionFrom(since))
                .flatMap(user -> identities.ofStaff(userId));
    }
}
