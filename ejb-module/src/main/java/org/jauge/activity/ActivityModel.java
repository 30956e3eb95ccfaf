package org.jauge.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What an activity permits. A merchant starts with two models: one emplacement, and several. */
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

    protected ActivityModel() {}

    ActivityModel(long merchantId, String code, String name, boolean severalEmplacements) {
        this.merchantId = merchantId;
        this.code = code;
        this.name = name;
        this.severalEmplacements = severalEmplacements;
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    boolean severalEmplacements() {
        return severalEmplacements;
    }
}
