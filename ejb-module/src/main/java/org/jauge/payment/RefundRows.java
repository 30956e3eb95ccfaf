package org.jauge.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jauge.shared.Noted;

/** The queue of refunds to ask providers for, in short transactions: no connection is held while one is asked. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RefundRows {

    /** How far back new ones are looked for: after a longer standstill somebody has to look himself. */
    private static final Duration LOOK_BACK = Duration.ofDays(30);

    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final int CHUNK = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<RefundStuck> stuck;

    @Inject
    Event<Noted> noted;

    /** Whatever decided a refund, an attempt's money goes back through its provider. */
    int enqueue(Instant now) {
        var found = em.createQuery(
                        "select new org.jauge.payment.WantedRefund(r.id, r.merchantId, a.provider, a.reference,"
                                + " r.amount, r.currency) from Refund r join Payment p on p.id = r.paymentId"
                                + " join PaymentAttempt a on a.merchantId = p.merchantId and a.provider = p.provider"
                                + " and a.reference = p.reference where r.refundedAt > :since"
                                + " and r.method = org.jauge.dossier.PaymentMethod.EXTERNAL"
                                + " and not exists (select x.refundId from ProviderRefund x where x.refundId = r.id)"
                                + " order by r.id",
                        WantedRefund.class)
                .setParameter("since", now.minus(LOOK_BACK))
                .setMaxResults(CHUNK)
                .getResultList();
        found.forEach(wanted -> em.persist(new ProviderRefund(wanted, now)));
        return found.size();
    }

    List<Long> due(Instant now) {
        return em.createQuery(
                        "select r.refundId from ProviderRefund r where r.doneAt is null and r.givenUpAt is null"
                                + " and r.nextTryAt <= :now order by r.refundId",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(CHUNK)
                .getResultList();
    }

    /** Empty when somebody else asks for it; until the claim ends nobody tries again. */
    Optional<WantedRefund> claim(long refundId, Instant now) {
        var mine = em.createQuery(
                        "update ProviderRefund r set r.tries = r.tries + 1, r.nextTryAt = :end"
                                + " where r.refundId = :id and r.doneAt is null and r.givenUpAt is null and r.nextTryAt <= :now")
                .setParameter("end", now.plus(CLAIM))
                .setParameter("id", refundId)
                .setParameter("now", now)
                .executeUpdate();
        if (mine == 0) return Optional.empty();
        return Optional.of(em.find(ProviderRefund.class, refundId).wanted());
    }

    /** Tried again later, or given up; then the owners hear of it once, and the journal says so. */
    void refused(long refundId, Instant now) {
        var refund = em.find(ProviderRefund.class, refundId, LockModeType.PESSIMISTIC_WRITE);
        if (!refund.refused(now)) return;
        var wanted = refund.wanted();
        var number = em.createQuery(
                        "select d.number from Refund r join Dossier d on d.id = r.dossierId where r.id = :id",
                        String.class)
                .setParameter("id", refundId)
                .getSingleResult();
        stuck.fire(new RefundStuck(wanted.merchantId(), number, wanted.amount(), now));
        noted.fire(new Noted(
                wanted.merchantId(),
                "provider:" + wanted.provider(),
                "dossier",
                number,
                "refund-stuck",
                number,
                "",
                wanted.amount().toPlainString()));
    }

    void done(long refundId, Instant now) {
        em.find(ProviderRefund.class, refundId).done(now);
    }
}
