package org.jauge.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who works for a merchant. Invited first; can sign in once he has chosen a password (S-03). */
@Entity
@Table(name = "staff_user")
class StaffUser {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_user")
    @SequenceGenerator(name = "staff_user", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String language;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "password_set_at")
    private @Nullable Instant passwordSetAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "works_as", nullable = false)
    private Role role;

    @Column(name = "outlet_id")
    private @Nullable Long outletId;

    @Column(name = "all_activities", nullable = false)
    private boolean allActivities;

    @Column(nullable = false)
    private boolean complimentary;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "signed_in_at")
    private @Nullable Instant signedInAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected StaffUser() {}

    StaffUser(long merchantId, String email, String name, String language, Rights rights, Instant createdAt) {
        this.merchantId = merchantId;
        this.email = email;
        this.name = name;
        this.language = language;
        this.role = rights.role();
        this.allActivities = rights.allActivities();
        this.complimentary = rights.complimentary();
        this.outletId = rights.outletId();
        this.active = true;
        this.createdAt = createdAt;
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

    String name() {
        return name;
    }

    String language() {
        return language;
    }

    Role role() {
        return role;
    }

    boolean allActivities() {
        return allActivities;
    }

    /** May give tickets away (P-05); administrators and owners always may. */
    boolean complimentary() {
        return complimentary || role.isAccountWide();
    }

    /** Of an external clerk, and of nobody else. */
    @Nullable
    Long outletId() {
        return outletId;
    }

    boolean active() {
        return active;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Optional<Instant> signedInAt() {
        return Optional.ofNullable(signedInAt);
    }

    /** An owner who can sign in and set everything right: the kind of which one must always remain (S-04). */
    boolean isActingOwner() {
        return role == Role.OWNER && active && passwordHash != null;
    }

    /** A session opened before the password was last set is over: a reset throws out whoever knew the old one. */
    boolean admitsSessionFrom(Instant start) {
        return active && passwordSetAt != null && !start.isBefore(passwordSetAt);
    }

    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
    }

    void signedIn(Instant now) {
        signedInAt = now;
    }

    /** As the journal shows it. */
    String words() {
        return "name=" + name + ", language=" + language;
    }

    void rename(String name, String language) {
        this.name = name;
        this.language = language;
    }

    /** @param activityIds those that he is limited to; of no account where all are his */
    Rights rights(Set<Long> activityIds) {
        return new Rights(role, allActivities, activityIds, complimentary(), outletId);
    }

    void entitle(Rights rights) {
        role = rights.role();
        allActivities = rights.allActivities();
        complimentary = rights.complimentary();
        outletId = rights.outletId();
    }

    void activate() {
        active = true;
    }

    void deactivate() {
        active = false;
    }
}
