package org.jauge.notification;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import org.jauge.merchant.Caller;
import org.jauge.shared.Ids;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The merchant's mail: what was sent, what waits and why, and sending it by hand. For the whole account only. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class Outbox {

    private static final int SIZE_MAX = 200;

    private static final String LINE = "select new org.jauge.notification.MailLine(m.id, m.kind, m.reference,"
            + " m.recipient, m.recipientName, m.subject, m.state, m.tries, m.createdAt, m.nextTryAt, m.sentAt,"
            + " m.lastError)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    @Inject
    Letters letters;

    @Inject
    MailServer server;

    @Inject
    Doorbell doorbell;

    @Inject
    Event<Noted> noted;

    /** The newest first; of one state, or of all. */
    public Slice<MailLine> page(@Nullable MailState state, int first, int size) {
        caller.requireAccount();
        var where =
                " from MailMessage m where m.merchantId = :merchant" + (state == null ? "" : " and m.state = :state");
        var rows = filtered(em.createQuery(LINE + where + " order by m.id desc", MailLine.class), state)
                .setFirstResult(first)
                .setMaxResults(Math.min(size, SIZE_MAX))
                .getResultList();
        var total = filtered(em.createQuery("select count(m)" + where, Long.class), state)
                .getSingleResult();
        return new Slice<>(rows, total.intValue());
    }

    private <T> TypedQuery<T> filtered(TypedQuery<T> query, @Nullable MailState state) {
        query.setParameter("merchant", caller.merchantId());
        return state == null ? query : query.setParameter("state", state);
    }

    public MailDetails details(long id) {
        var message = message(id, LockModeType.NONE);
        var text = message.text();
        if (message.state() != MailState.SENT) {
            var mail = message.wanted();
            var letter = letters.of(mail).hiding(mail.token());
            text = new MailDetails.Text(letter.subject(), letter.text(), letter.html());
        }
        return new MailDetails(message.line(), text, message.canBeSentAt(clock.instant()));
    }

    /** At once; what has been sent goes out once more, as another message. Answers which one it is. */
    public long send(long id) {
        var message = message(id, LockModeType.PESSIMISTIC_WRITE);
        requireServer();
        var now = clock.instant();
        if (!message.canBeSentAt(now)) throw new MailNotRepeatable();
        var sent = message;
        if (message.state() == MailState.SENT) {
            sent = new MailMessage(message.again(ids.next(Ids.Sequence.MAIL), now));
            em.persist(sent);
        } else {
            message.release(now);
        }
        note(message.line());
        doorbell.ringAfterCommit();
        return sent.id();
    }

    /** Everything that waited for a mail server; answers how much that is. */
    public int sendHeld() {
        requireServer();
        caller.requireAccount();
        var released = em.createQuery("update MailMessage m set m.state = :pending, m.tries = 0, m.nextTryAt = :now"
                        + " where m.merchantId = :merchant and m.state = :held")
                .setParameter("pending", MailState.PENDING)
                .setParameter("held", MailState.HELD)
                .setParameter("now", clock.instant())
                .setParameter("merchant", caller.merchantId())
                .executeUpdate();
        if (released > 0) note("", String.valueOf(released));
        doorbell.ringAfterCommit();
        return released;
    }

    private void requireServer() {
        if (!server.isSet()) throw new NoMailServer();
    }

    private MailMessage message(long id, LockModeType lock) {
        caller.requireAccount();
        var message = em.find(MailMessage.class, id, lock);
        if (message == null || message.merchantId() != caller.merchantId()) throw new NotFound("mail", id);
        return message;
    }

    private void note(MailLine line) {
        note(String.valueOf(line.id()), line.reference());
    }

    private void note(String id, String label) {
        noted.fire(new Noted(caller.merchantId(), caller.actor(), "mail", id, "sent-by-hand", label, "", ""));
    }
}
