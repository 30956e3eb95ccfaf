package org.jauge.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** The tenant: an organisation with its activities, staff and outlets (S-01). */
@Entity
class Merchant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "merchant")
    @SequenceGenerator(name = "merchant", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String currency;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Merchant() {}

    Merchant(String name, String language, String currency, String timeZone, Instant createdAt) {
        this.name = name;
        this.language = language;
        this.currency = currency;
        this.timeZone = timeZone;
        this.createdAt = createdAt;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    MerchantDetails details() {
        return new MerchantDetails(id, name, language, currency, timeZone, version);
    }

    void change(String name, String language, String currency, String timeZone) {
        this.name = name;
        this.language = language;
        this.currency = currency;
        this.timeZone = timeZone;
    }
}
