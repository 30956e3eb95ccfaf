package org.jauge.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** A customer with a number (3249). */
@Entity
class Contact {

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(nullable = false)
    private Long number; // boxed: absent, not 0, beside a dossier without a contact

    @Column(name = "first_name", nullable = false)
    private String firstName;

    @Column(name = "last_name", nullable = false)
    private String lastName;

    @Column(nullable = false)
    private String email;

    @Column(insertable = false, updatable = false) // made by the database: the mail address in small letters
    private @Nullable String address;

    @Column(nullable = false)
    private String phone;

    @Column(nullable = false)
    private String language;

    @Column(name = "audience_type_id")
    private @Nullable Long audienceTypeId;

    @Column(nullable = false)
    private String structure = "";

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    /** He said himself who he is, and has not come in by the mail that would prove his address (B-21). */
    @Column(nullable = false)
    private boolean unproved;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    /** From then on he has no name, no address and no password (S-08). */
    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Version
    private long version;

    protected Contact() {}

    Contact(long id, long merchantId, NewContact typed, Instant createdAt) {
        this.id = id;
        this.merchantId = merchantId;
        this.number = id;
        this.firstName = typed.firstName();
        this.lastName = typed.lastName();
        this.email = typed.email();
        this.phone = typed.phone();
        this.language = typed.language();
        this.createdAt = createdAt;
    }

    /** Of an address alone: whoever typed the rest need not be he, so it stays with the link. */
    static Contact newcomer(long id, long merchantId, String email, Instant now) {
        var contact = new Contact(id, merchantId, new NewContact("", "", email, "", ""), now);
        contact.unproved = true;
        return contact;
    }

    /** What he says of himself, once, before his address is proved. */
    void introduce(NewContact typed) {
        if (!unproved) return;
        firstName = typed.firstName();
        lastName = typed.lastName();
        phone = typed.phone();
        language = typed.language();
    }

    /** The address is his. */
    void prove() {
        unproved = false;
    }

    boolean isProved() {
        return !unproved;
    }

    String label() {
        return (firstName + " " + (lastName.isEmpty() ? email : lastName)).strip();
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    String email() {
        return email;
    }

    /** Whose dossiers he shares; empty for none. */
    String structure() {
        return structure;
    }

    void comeFrom(String structure) {
        requireNamed();
        this.structure = structure;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    /** A mail that anybody can have sent anywhere carries nothing that he typed. */
    CustomerLinkIssued issued(String url, String token, @Nullable NewContact newcomer, Instant now, Instant expiresAt) {
        var name = unproved ? email : label();
        var spoken = unproved && newcomer != null ? newcomer.language() : language;
        return new CustomerLinkIssued(merchantId, number, name, email, spoken, url, token, now, expiresAt);
    }

    SignedIn signedIn(SignedIn.@Nullable Audience audience, List<Long> reach) {
        return new SignedIn(id, number, firstName, lastName, email, phone, language, structure, audience, reach);
    }

    /** Himself as who books, of whom nothing was typed. */
    NewContact booker() {
        return new NewContact(firstName, lastName, email, phone, language, id, NewContact.NOBODY);
    }

    @Nullable
    Long audienceTypeId() {
        return audienceTypeId;
    }

    void belongTo(@Nullable Long audienceTypeId) {
        requireNamed();
        this.audienceTypeId = audienceTypeId;
    }

    /** Nothing new is said of somebody who was erased. */
    private void requireNamed() {
        if (erasedAt != null) throw new NotFound("contact", number);
    }
}
