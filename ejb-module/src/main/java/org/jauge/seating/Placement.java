package org.jauge.seating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The seats that a dossier's people have at a table at an event. */
@Entity
@Table(name = "placement")
@IdClass(Placement.Key.class)
class Placement {

    @Id
    @Column(name = "event_id")
    private long eventId;

    @Id
    @Column(name = "table_id")
    private long tableId;

    @Id
    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(nullable = false)
    private int seats;

    protected Placement() {}

    Placement(long merchantId, Key key, int seats) {
        this.merchantId = merchantId;
        this.eventId = key.eventId;
        this.tableId = key.tableId;
        this.dossierId = key.dossierId;
        this.seats = seats;
    }

    void resize(int seats) {
        this.seats = seats;
    }

    /** Event, table and dossier. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long eventId;
        private long tableId;
        private long dossierId;

        Key() {}

        Key(long eventId, long tableId, long dossierId) {
            this.eventId = eventId;
            this.tableId = tableId;
            this.dossierId = dossierId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && eventId == that.eventId
                    && tableId == that.tableId
                    && dossierId == that.dossierId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(eventId, tableId, dossierId);
        }
    }
}
