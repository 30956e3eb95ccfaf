package org.jauge.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jauge.merchant.CustomerDoor;
import org.jauge.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Writes customers' links and sessions, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SessionRows {

    private static final String REACH = "select c.id from Contact c where c.merchantId = :merchant and (c.id = :id"
            + " or (c.address = :email and c.email <> '') or (c.structure = :structure and c.structure <> ''))"
            + " order by c.id";

    private static final String AUDIENCE = "select new org.jauge.contact.SignedIn$Audience(t.id, t.name)"
            + " from AudienceType t where t.merchantId = :merchant and t.id = :id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CustomerDoor door;

    @Inject
    Event<CustomerLinkIssued> issued;

    @Inject
    Ids ids;

    /**
     * To the first contact who has the address; for an address that nobody has, or nobody has proved yet, nothing.
     *
     * @param newcomer who he is, if nobody has it: then it becomes his by this very link (B-21)
     */
    void issueLink(long merchantId, String email, String url, @Nullable NewContact newcomer, Instant now) {
        var known = byEmail(merchantId, email).stream().findFirst();
        if (known.isPresent() && known.get().isProved()) issue(known.get(), url, null, now);
        else if (newcomer != null)
            issue(known.isPresent() ? known.get() : welcome(merchantId, newcomer.email(), now), url, newcomer, now);
    }

    private void issue(Contact contact, String url, @Nullable NewContact newcomer, Instant now) {
        var token = door.token();
        var link =
                new ContactSession(door.fingerprint(token), contact.merchantId(), contact.id(), SessionKind.LINK, now);
        if (newcomer != null) link.say(newcomer);
        em.persist(link);
        issued.fire(contact.issued(url, token, newcomer, now, link.expiresAt()));
    }

    private Contact welcome(long merchantId, String email, Instant now) {
        var contact = Contact.newcomer(ids.next(Ids.Sequence.CONTACT), merchantId, email, now);
        em.persist(contact);
        em.flush(); // his link refers to him
        return contact;
    }

    /** Of two who use a link at once, one finds it used. */
    Optional<Long> redeem(long merchantId, String token, Instant now) {
        var link = em.find(ContactSession.class, door.fingerprint(token), LockModeType.PESSIMISTIC_WRITE);
        if (link == null || !link.isAlive(SessionKind.LINK, merchantId, now)) return Optional.empty();
        link.use(em.find(Contact.class, link.contactId()), now);
        return Optional.of(link.contactId());
    }

    /** Whose password it is; the same time whether or not anybody has this address. */
    Optional<Long> matching(long merchantId, String email, String password) {
        var candidates = byEmail(merchantId, email).stream()
                .filter(contact -> contact.passwordHash() != null)
                .toList();
        if (candidates.isEmpty()) door.matches(password, null);
        return candidates.stream()
                .filter(contact -> door.matches(password, contact.passwordHash()))
                .map(Contact::id)
                .findFirst();
    }

    OpenedSession open(long merchantId, long contactId, Instant now) {
        var token = door.token();
        var session = new ContactSession(door.fingerprint(token), merchantId, contactId, SessionKind.SESSION, now);
        em.persist(session);
        return new OpenedSession(token, session.expiresAt(), signedIn(em.find(Contact.class, contactId)));
    }

    Optional<SignedIn> who(long merchantId, String token, Instant now) {
        return Optional.ofNullable(em.find(ContactSession.class, door.fingerprint(token)))
                .filter(session -> session.isAlive(SessionKind.SESSION, merchantId, now))
                .map(session -> signedIn(em.find(Contact.class, session.contactId())));
    }

    /** For a shop's server, which knows its customers itself. */
    Optional<SignedIn> byNumber(long merchantId, long number) {
        return em.createQuery(
                        "select c from Contact c where c.merchantId = :merchant and c.number = :number", Contact.class)
                .setParameter("merchant", merchantId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(this::signedIn);
    }

    void close(String token, Instant now) {
        var session = em.find(ContactSession.class, door.fingerprint(token));
        if (session != null) session.end(now);
    }

    /** Ends his other sessions: whoever else has one may have learnt the old password. */
    void choosePassword(long contactId, String hash, String kept, Instant now) {
        em.find(Contact.class, contactId, LockModeType.PESSIMISTIC_WRITE).choosePassword(hash);
        em.createQuery("update ContactSession s set s.endedAt = :now where s.contactId = :contact"
                        + " and s.endedAt is null and s.tokenHash <> :kept")
                .setParameter("now", now)
                .setParameter("contact", contactId)
                .setParameter("kept", door.fingerprint(kept))
                .executeUpdate();
    }

    private List<Contact> byEmail(long merchantId, String email) {
        if (email.isBlank()) return List.of();
        return em.createQuery(
                        "select c from Contact c where c.merchantId = :merchant and c.address = :email"
                                + " order by c.unproved, c.id",
                        Contact.class)
                .setParameter("merchant", merchantId)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(10)
                .getResultList();
    }

    private SignedIn signedIn(Contact contact) {
        var reach = em.createQuery(REACH, Long.class)
                .setParameter("merchant", contact.merchantId())
                .setParameter("id", contact.id())
                .setParameter("email", contact.email().toLowerCase(Locale.ROOT))
                .setParameter("structure", contact.structure())
                .getResultList();
        return contact.signedIn(audience(contact), reach);
    }

    private SignedIn.@Nullable Audience audience(Contact contact) {
        var id = contact.audienceTypeId();
        if (id == null) return null;
        return em.createQuery(AUDIENCE, SignedIn.Audience.class)
                .setParameter("merchant", contact.merchantId())
                .setParameter("id", id)
                .getSingleResult();
    }
}
