package org.jauge.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The outbox as the postman works on it, in short transactions: no connection is held while a mail server is asked. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Outgoing {

    private static final int CHUNK = 50;
    private static final int HELD_AT_ONCE = 500;

    /**
     * A message that nobody else sends until the claim ends.
     *
     * @param tries which try this is; the row says another number once somebody else has it
     */
    record Claimed(NewMail mail, int tries) {}

    @PersistenceContext
    EntityManager em;

    /** What to send now, the longest due first. */
    List<Long> due(Instant now) {
        return em.createQuery(
                        "select m.id from MailMessage m where m.state = :pending and m.nextTryAt <= :now"
                                + " order by m.nextTryAt, m.id",
                        Long.class)
                .setParameter("pending", MailState.PENDING)
                .setParameter("now", now)
                .setMaxResults(CHUNK)
                .getResultList();
    }

    /** Empty when somebody else has it, or it says nothing true any more. */
    Optional<Claimed> claim(long id, Instant now) {
        var mine = em.createQuery("update MailMessage m set m.tries = m.tries + 1, m.nextTryAt = :end"
                        + " where m.id = :id and m.state = :pending and m.nextTryAt <= :now")
                .setParameter("end", now.plus(Patience.CLAIM))
                .setParameter("id", id)
                .setParameter("pending", MailState.PENDING)
                .setParameter("now", now)
                .executeUpdate();
        if (mine == 0) return Optional.empty();
        var message = em.find(MailMessage.class, id);
        if (message.isExpiredAt(now)) {
            message.giveUp("expired");
            return Optional.empty();
        }
        return Optional.of(new Claimed(message.wanted(), message.tries()));
    }

    void sent(Claimed claimed, Letter shown, Instant now) {
        end(claimed, message -> message.sent(shown, now));
    }

    void notSent(Claimed claimed, NotSent failure, Instant now) {
        end(claimed, message -> {
            if (failure.isForGood()) message.giveUp(failure.reason());
            else message.failed(failure.reason(), now);
        });
    }

    /** Nothing when the claim ended meanwhile: how that try ends is said by whoever has it now. */
    private void end(Claimed claimed, Consumer<MailMessage> outcome) {
        var message = em.find(MailMessage.class, claimed.mail().id(), LockModeType.PESSIMISTIC_WRITE);
        if (message != null && message.state() == MailState.PENDING && message.tries() == claimed.tries())
            outcome.accept(message);
    }

    /** There is no mail server: what is due waits for somebody who wants it sent. */
    void hold(Instant now) {
        var due = em.createQuery(
                        "select m.id from MailMessage m where m.state = :pending and m.nextTryAt <= :now", Long.class)
                .setParameter("pending", MailState.PENDING)
                .setParameter("now", now)
                .setMaxResults(HELD_AT_ONCE)
                .getResultList();
        if (due.isEmpty()) return;
        em.createQuery("update MailMessage m set m.state = :held where m.id in :ids and m.state = :pending")
                .setParameter("held", MailState.HELD)
                .setParameter("pending", MailState.PENDING)
                .setParameter("ids", due)
                .executeUpdate();
    }
}
