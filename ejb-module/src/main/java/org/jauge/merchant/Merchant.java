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

    Merchant(NewMerchant settings, Instant createdAt) {
        this.createdAt = createdAt;
        assign(settings);
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

    long version() {
        return version;
    }

    NewMerchant settings() {
        return new NewMerchant(name, language, currency, timeZone);
    }

    void change(NewMerchant settings) {
        assign(settings);
    }

    private void assign(NewMerchant settings) {
        name = settings.name();
        language = settings.language();
        currency = settings.currency();
        timeZone = settings.timeZone();
    }
}
