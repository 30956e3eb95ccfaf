package org.jauge.quota;

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

/** A limit; its scope never changes, because inventories are numbered by it. */
@Entity
@Table(name = "quota")
class Quota {

    private static final long ACCOUNT = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quota")
    @SequenceGenerator(name = "quota", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(name = "activity_id", updatable = false)
    private @Nullable Long activityId;

    // the activity, or 0 for the account: names are unique within it
    @Column(name = "owner_key", nullable = false, updatable = false)
    private long ownerKey;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private QuotaScope scope;

    @Column(name = "default_capacity", nullable = false)
    private int defaultCapacity;

    @Column(name = "block_at_zero", nullable = false)
    private boolean blockAtZero;

    @Column(nullable = false)
    private boolean active;

    protected Quota() {}

    private Quota(long merchantId, @Nullable Long activityId, QuotaScope scope, QuotaValues values) {
        this.merchantId = merchantId;
        this.activityId = activityId;
        this.ownerKey = activityId == null ? ACCOUNT : activityId;
        this.scope = scope;
        change(values);
    }

    static Quota ofActivity(long merchantId, long activityId, QuotaValues values) {
        return new Quota(merchantId, activityId, QuotaScope.EVENT, values);
    }

    static Quota ofAccount(long merchantId, QuotaScope scope, QuotaValues values) {
        if (!scope.isGlobal()) throw new IllegalArgumentException("scope " + scope);
        return new Quota(merchantId, null, scope, values);
    }

    final void change(QuotaValues values) {
        this.name = values.name();
        this.defaultCapacity = values.capacity();
        this.blockAtZero = values.blockAtZero();
        this.active = values.active();
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

    @Nullable
    Long activityId() {
        return activityId;
    }

    boolean mayServe(long activity) {
        return activityId == null || activityId == activity;
    }

    QuotaScope scope() {
        return scope;
    }

    QuotaValues values() {
        return new QuotaValues(name, defaultCapacity, blockAtZero, active);
    }
}
