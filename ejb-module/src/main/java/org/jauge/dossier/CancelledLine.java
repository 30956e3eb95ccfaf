package org.jauge.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** So many items of a line that a cancellation is about. */
@Entity
@Table(name = "cancelled_line")
@IdClass(CancelledLine.Key.class)
class CancelledLine {

    @Id
    @Column(name = "cancellation_id")
    private long cancellationId;

    @Id
    @Column(name = "line_id")
    private long lineId;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(nullable = false)
    @SuppressWarnings("unused") // queries read it
    private int items;

    protected CancelledLine() {}

    CancelledLine(Cancellation of, long lineId, int items) {
        this.cancellationId = of.id();
        this.merchantId = of.merchantId();
        this.lineId = lineId;
        this.items = items;
    }

    /** Both ids together. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long cancellationId;
        private long lineId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && cancellationId == that.cancellationId && lineId == that.lineId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(cancellationId, lineId);
        }
    }
}
