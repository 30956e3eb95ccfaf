package org.jauge.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A class of customers: individuals, schools, partners (AMB-X3). */
@Entity
@Table(name = "audience_type")
class AudienceType {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audience_type")
    @SequenceGenerator(name = "audience_type", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private boolean active;

    @Version
    private long version;

    protected AudienceType() {}

    AudienceType(long merchantId, String name, int position) {
        this.merchantId = merchantId;
        this.name = name;
        this.position = position;
        this.active = true;
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    String name() {
        return name;
    }

    boolean active() {
        return active;
    }

    AudienceLine line() {
        return new AudienceLine(id, name, position, active, version);
    }

    void change(String name, int position, boolean active) {
        this.name = name;
        this.position = position;
        this.active = active;
    }
}
