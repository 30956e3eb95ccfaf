package org.jauge.emplacement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A table at which people are seated by hand (E-15). */
@Entity
@Table(name = "seating_table")
class SeatingTable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seating_table")
    @SequenceGenerator(name = "seating_table", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(name = "emplacement_id", nullable = false, updatable = false)
    private long emplacementId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private int seats;

    @Column(nullable = false)
    private int position;

    protected SeatingTable() {}

    SeatingTable(long merchantId, long emplacementId, TableValues values) {
        this.merchantId = merchantId;
        this.emplacementId = emplacementId;
        assign(values);
    }

    /** @param placed the most that sit there at any event */
    void change(TableValues values, int placed) {
        if (values.seats() < placed) throw new TableTooSmall(name, placed);
        assign(values);
    }

    private void assign(TableValues values) {
        this.name = values.name();
        this.seats = values.seats();
        this.position = values.position();
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

    long emplacementId() {
        return emplacementId;
    }

    TableValues values() {
        return new TableValues(name, seats, position);
    }

    TableLine line() {
        return new TableLine(id, version, emplacementId, values());
    }
}
