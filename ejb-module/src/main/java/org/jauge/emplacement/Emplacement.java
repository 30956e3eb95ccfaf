package org.jauge.emplacement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A division of the site; its default capacity is what new events start with. */
@Entity
@Table(name = "emplacement")
class Emplacement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emplacement")
    @SequenceGenerator(name = "emplacement", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(name = "activity_id", nullable = false, updatable = false)
    private long activityId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String description;

    @Column(nullable = false)
    private int position;

    @Column(name = "default_capacity", nullable = false)
    private int defaultCapacity;

    @Column(nullable = false)
    private boolean active;

    @Column(nullable = false)
    private String accessibility;

    @Column(name = "tables_managed", nullable = false)
    private boolean tables;

    protected Emplacement() {}

    Emplacement(long merchantId, long activityId, EmplacementValues values) {
        this.merchantId = merchantId;
        this.activityId = activityId;
        change(values);
    }

    final void change(EmplacementValues values) {
        this.name = values.name();
        this.description = values.description();
        this.position = values.position();
        this.defaultCapacity = values.capacity();
        this.active = values.active();
        this.accessibility = values.accessibility();
        this.tables = values.tables();
    }

    /** Nothing sells there from now on. */
    void deactivate() {
        active = false;
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

    boolean active() {
        return active;
    }

    EmplacementValues values() {
        return new EmplacementValues(name, description, position, defaultCapacity, active, accessibility, tables);
    }
}
