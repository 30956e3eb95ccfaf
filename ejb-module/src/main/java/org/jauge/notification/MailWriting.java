package org.jauge.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jauge.booking.BookingTold;
import org.jauge.contact.CustomerLinkIssued;
import org.jauge.dossier.DossierCancelled;
import org.jauge.dossier.DossierRefunded;
import org.jauge.dossier.DossierSold;
import org.jauge.dossier.TicketsMailed;
import org.jauge.merchant.LinkKind;
import org.jauge.merchant.Role;
import org.jauge.merchant.StaffLinkIssued;
import org.jauge.payment.RefundStuck;
import org.jauge.reserve.ReleaseAnnounced;
import org.jauge.reserve.ReleaseCalledOff;
import org.jauge.shared.Ids;

/** Writes what the others tell of into the outbox, in their transaction. Asks nothing of the calling context. */
@ApplicationScoped
class MailWriting {

    private static final String BUYER = "select new org.jauge.notification.Buyer(c.email, c.firstName, c.lastName,"
            + " c.language) from Dossier d join Contact c on c.id = d.contactId"
            + " where d.id = :dossier and d.merchantId = :merchant and c.email <> ''";

    private static final String OWNERS = "select u.email, u.name, u.language from StaffUser u"
            + " where u.merchantId = :merchant and u.active = true and u.role = :owner order by u.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    @Inject
    MailServer server;

    @Inject
    Doorbell doorbell;

    /** In the middle of a rush: a row among the others, and no question to the database. */
    void sold(@Observes DossierSold sale) {
        var to = Recipient.of(sale.contact());
        new MailMessage(NewMail.ofDossier(id(), sale.merchantId(), MailKind.SALE, sale.number(), to, sale.now()))
                .insert(sale.rows());
        doorbell.ringAfterCommit();
    }

    /** Once more, or to another address: whoever asks at the desk. */
    void mailed(@Observes TicketsMailed tickets) {
        var to = Recipient.of(tickets.to());
        write(NewMail.ofDossier(id(), tickets.merchantId(), MailKind.SALE, tickets.number(), to, tickets.now()));
    }

    /** The dossier may be a row among the others still, so nothing is asked of the database. */
    void booking(@Observes BookingTold news) {
        var to = Recipient.of(news.contact());
        var kind = MailKind.of(news.news());
        var mail = NewMail.ofDossier(id(), news.merchantId(), kind, news.number(), to, news.now());
        new MailMessage(mail.saying(news.amount(), news.text())).insert(news.rows());
        doorbell.ringAfterCommit();
    }

    void cancelled(@Observes DossierCancelled gone) {
        told(gone.merchantId(), gone.dossierId(), MailKind.CANCELLATION, gone.number(), gone.now())
                .ifPresent(mail -> write(mail.saying(gone.refunded(), gone.reason())));
    }

    void refunded(@Observes DossierRefunded money) {
        told(money.merchantId(), money.dossierId(), MailKind.REFUND, money.number(), money.now())
                .ifPresent(mail -> write(mail.saying(money.amount(), money.reason())));
    }

    /** What a reserve has left goes soon: time enough to draw it, or to have it stay. */
    void releasing(@Observes ReleaseAnnounced release) {
        release.readers().forEach(reader -> write(NewMail.ofRelease(id(), release, reader)));
    }

    void calledOff(@Observes ReleaseCalledOff release) {
        release.readers().forEach(reader -> write(NewMail.ofCalledOff(id(), release, reader)));
    }

    /** To each owner, once: a person has to look. */
    void stuck(@Observes RefundStuck refund) {
        em.createQuery(OWNERS, Object[].class)
                .setParameter("merchant", refund.merchantId())
                .setParameter("owner", Role.OWNER)
                .getResultStream()
                .map(row -> new Recipient((String) row[0], (String) row[1], (String) row[2]))
                .forEach(owner -> write(NewMail.ofDossier(
                                id(), refund.merchantId(), MailKind.REFUND_STUCK, refund.number(), owner, refund.now())
                        .saying(refund.amount(), "")));
    }

    /** Where no mail goes out the screen shows the link, and one that is kept would only grow old. */
    void issued(@Observes StaffLinkIssued link) {
        if (!server.isSet()) return;
        var kind = link.kind() == LinkKind.INVITATION ? MailKind.INVITATION : MailKind.RESET;
        write(new NewMail(
                id(),
                link.merchantId(),
                kind,
                String.valueOf(link.userId()),
                link.email(),
                link.name(),
                link.language(),
                link.token(),
                (BigDecimal) null,
                "",
                link.now(),
                link.expiresAt()));
    }

    /** Where no mail goes out nobody comes in so: a link that is kept would only grow old. */
    void issued(@Observes CustomerLinkIssued link) {
        if (!server.isSet()) return;
        write(new NewMail(
                id(),
                link.merchantId(),
                MailKind.SIGN_IN,
                String.valueOf(link.number()),
                link.email(),
                link.name(),
                link.language(),
                link.token(),
                (BigDecimal) null,
                link.url(),
                link.now(),
                link.expiresAt()));
    }

    private Optional<NewMail> told(long merchantId, long dossierId, MailKind kind, String number, Instant now) {
        return em.createQuery(BUYER, Buyer.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("dossier", dossierId)
                .setParameter("merchant", merchantId)
                .getResultStream()
                .findFirst()
                .map(buyer -> NewMail.ofDossier(id(), merchantId, kind, number, buyer.recipient(), now));
    }

    private void write(NewMail mail) {
        em.persist(new MailMessage(mail));
        doorbell.ringAfterCommit();
    }

    private long id() {
        return ids.next(Ids.Sequence.MAIL);
    }
}
