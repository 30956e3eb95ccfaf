package org.jauge.pricing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jauge.shared.DateSpan;
import org.jspecify.annotations.Nullable;

/** A named grid of prices, assigned to events; its cells stand in rows of their own. */
@Entity
@Table(name = "price_list")
class PriceList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "price_list")
    @SequenceGenerator(name = "price_list", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(name = "activity_id", nullable = false, updatable = false)
    private long activityId;

    @Column(nullable = false)
    private String name;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    protected PriceList() {}

    PriceList(long merchantId, long activityId, String name) {
        this.merchantId = merchantId;
        this.activityId = activityId;
        this.name = name;
    }

    void change(ListValues values) {
        this.name = values.name();
        this.validFrom = values.valid().from();
        this.validUntil = values.valid().until();
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

    long activityId() {
        return activityId;
    }

    ListValues values() {
        return new ListValues(name, new DateSpan(validFrom, validUntil));
    }
}
