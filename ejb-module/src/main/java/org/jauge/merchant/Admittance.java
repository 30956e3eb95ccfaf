package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Remembers when somebody came in. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Admittance {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Not a change of the user: no version is counted up, and nobody's open form becomes stale. */
    void signedIn(long userId) {
        em.createQuery("update StaffUser u set u.signedInAt = :now where u.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", userId)
                .executeUpdate();
    }
}
