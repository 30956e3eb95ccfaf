package org.jauge.reserve;

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
import java.util.Set;

/** A named reserve of the organisation, used at all of its events. */
@Entity
@Table(name = "capacity_reserve")
class CapacityReserve {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "capacity_reserve")
    @SequenceGenerator(name = "capacity_reserve", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String colour;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_to", nullable = false)
    private ReserveAccess access = ReserveAccess.ALL_USERS;

    @Column(nullable = false)
    private boolean archived;

    @Version
    private long version;

    protected CapacityReserve() {}

    CapacityReserve(long merchantId, ReserveValues values) {
        this.merchantId = merchantId;
        change(values);
    }

    final void change(ReserveValues values) {
        name = values.name();
        colour = values.colour();
        kind = values.kind();
        note = values.note();
        access = values.access();
    }

    /** Nobody draws from it and nothing more is allotted to it; what it has left can still be let go. */
    void archive(boolean now) {
        archived = now;
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

    String name() {
        return name;
    }

    boolean archived() {
        return archived;
    }

    ReserveValues values(Set<Long> members) {
        return new ReserveValues(name, colour, kind, note, access, members);
    }
}
