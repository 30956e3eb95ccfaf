package org.jauge.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A customer's link, which works once, or his session; only the fingerprint of its token is kept. */
@Entity
@Table(name = "contact_session")
class ContactSession {

    @Id
    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "contact_id", nullable = false)
    private long contactId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SessionKind kind = SessionKind.LINK;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** What was said by whoever asked for this link; of a session, and of a link that was used, nothing. */
    @Column(name = "first_name", nullable = false)
    private String firstName = "";

    @Column(name = "last_name", nullable = false)
    private String lastName = "";

    @Column(nullable = false)
    private String phone = "";

    @Column(nullable = false)
    private String language = "";

    protected ContactSession() {}

    ContactSession(String tokenHash, long merchantId, long contactId, SessionKind kind, Instant now) {
        this.tokenHash = tokenHash;
        this.merchantId = merchantId;
        this.contactId = contactId;
        this.kind = kind;
        this.createdAt = now;
        this.expiresAt = now.plus(kind.life());
    }

    boolean isAlive(SessionKind wanted, long merchant, Instant now) {
        return kind == wanted && merchantId == merchant && endedAt == null && now.isBefore(expiresAt);
    }

    /** Who he is, if the mailbox is his and he uses this very link. */
    void say(NewContact newcomer) {
        firstName = newcomer.firstName();
        lastName = newcomer.lastName();
        phone = newcomer.phone();
        language = newcomer.language();
    }

    /** By whoever has the mailbox: so the address is his, and what was said with this link is what he says. */
    void use(Contact contact, Instant now) {
        if (!(firstName + lastName).isEmpty())
            contact.introduce(new NewContact(firstName, lastName, contact.email(), phone, language));
        contact.prove();
        firstName = "";
        lastName = "";
        phone = "";
        language = "";
        end(now);
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    long contactId() {
        return contactId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
