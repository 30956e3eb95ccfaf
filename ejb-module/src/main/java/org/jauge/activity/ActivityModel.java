package org.jauge.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What an activity permits. A merchant starts with four models and may add his own. */
@Entity
@Table(name = "activity_model")
class ActivityModel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_model")
    @SequenceGenerator(name = "activity_model", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "several_emplacements", nullable = false)
    private boolean severalEmplacements;

    @Column(name = "tables_permitted", nullable = false)
    private boolean tables;

    @Column(name = "moves_permitted", nullable = false)
    private boolean moves;

    @Column(name = "groups_permitted", nullable = false)
    private boolean groups;

    @Column(name = "booking_permitted", nullable = false)
    private boolean booking;

    protected ActivityModel() {}

    ActivityModel(long merchantId, String code, ModelValues values) {
        this.merchantId = merchantId;
        this.code = code;
        change(values);
    }

    final void change(ModelValues values) {
        this.name = values.name();
        this.severalEmplacements = values.permits().severalEmplacements();
        this.tables = values.permits().tables();
        this.moves = values.permits().moves();
        this.groups = values.permits().groups();
        this.booking = values.permits().booking();
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    long version() {
        return version;
    }

    ModelValues values() {
        return new ModelValues(name, new Permits(severalEmplacements, tables, moves, groups, booking));
    }

    ModelLine line() {
        return new ModelLine(id, version, code, name, values().permits());
    }
}
