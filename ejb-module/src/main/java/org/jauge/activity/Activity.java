package org.jauge.activity;

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
import org.jspecify.annotations.Nullable;

/** A calendar of events that are sold under the same settings. */
@Entity
@Table(name = "activity")
class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity")
    @SequenceGenerator(name = "activity", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(name = "model_id", nullable = false)
    private long modelId;

    @Column(nullable = false)
    private String name;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Column(nullable = false)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ActivityState state;

    @Column(name = "default_price_list_id")
    private @Nullable Long defaultPriceListId;

    // raised by CatalogueVersions alone, with a statement of its own
    @Column(name = "catalogue_version", nullable = false, updatable = false)
    private long catalogueVersion;

    protected Activity() {}

    Activity(long merchantId, long modelId, ActivityValues values) {
        this.merchantId = merchantId;
        change(modelId, values);
    }

    final void change(long modelId, ActivityValues values) {
        this.modelId = modelId;
        this.name = values.name();
        this.timeZone = values.timeZone();
        this.currency = values.currency();
        this.state = values.state();
    }

    void prefer(long priceListId) {
        this.defaultPriceListId = priceListId;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    long merchantId() {
        return merchantId;
    }

    long modelId() {
        return modelId;
    }

    ActivityValues values() {
        return new ActivityValues(name, timeZone, currency, state);
    }

    long catalogueVersion() {
        return catalogueVersion;
    }

    @Nullable
    Long defaultPriceListId() {
        return defaultPriceListId;
    }
}
