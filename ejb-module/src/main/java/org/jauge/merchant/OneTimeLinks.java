package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Issues links and takes them back, in the transaction of the caller. A newer link ends the older ones. */
@ApplicationScoped
class OneTimeLinks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<StaffLinkIssued> issued;

    String issueSetUp() {
        var now = clock.instant();
        em.createQuery("update OneTimeLink l set l.usedAt = :now where l.kind = :kind and l.usedAt is null")
                .setParameter("now", now)
                .setParameter("kind", LinkKind.SETUP)
                .executeUpdate();
        var token = Secrets.token();
        em.persist(OneTimeLink.forSetUp(token, now));
        return token;
    }

    /** To be shown once, to somebody who may pass it on. An invitation until he has a password, then a reset. */
    String issue(StaffUser user) {
        endThoseOf(user.id());
        var token = Secrets.token();
        var kind = user.passwordHash().isEmpty() ? LinkKind.INVITATION : LinkKind.RESET;
        em.persist(OneTimeLink.forStaff(token, kind, user, clock.instant()));
        return token;
    }

    /** The same, brought to him as well where mail goes out. */
    String bring(StaffUser user) {
        var token = issue(user);
        var link = alive(token).orElseThrow();
        var now = clock.instant();
        issued.fire(new StaffLinkIssued(
                user.merchantId(),
                user.id(),
                user.name(),
                user.email(),
                user.language(),
                link.kind(),
                token,
                now,
                link.expiresAt()));
        return token;
    }

    void endThoseOf(long userId) {
        em.createQuery("update OneTimeLink l set l.usedAt = :now where l.userId = :user and l.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("user", userId)
                .executeUpdate();
    }

    Optional<OneTimeLink> alive(String token) {
        return Optional.ofNullable(em.find(OneTimeLink.class, Secrets.sha256(token)))
                .filter(link -> link.isAlive(clock.instant()));
    }

    /** Locks the row first: of two who use the link at once, one finds it used. */
    OneTimeLink redeem(String token) {
        var link = em.find(OneTimeLink.class, Secrets.sha256(token), LockModeType.PESSIMISTIC_WRITE);
        if (link == null) throw new LinkDead();
        link.use(clock.instant());
        return link;
    }
}
