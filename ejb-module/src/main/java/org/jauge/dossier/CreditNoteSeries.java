package org.jauge.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Counts the credit notes of one merchant: 1, 2, 3, without a gap, as his books want them (P-02). It is locked until its
 * number is committed, so one that is rolled back is the next one's.
 */
@Entity
@Table(name = CreditNoteSeries.TABLE)
class CreditNoteSeries {

    static final String TABLE = "credit_note_series";

    @Id
    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "last_number", nullable = false)
    private long lastNumber;

    protected CreditNoteSeries() {}

    CreditNoteSeries(long merchantId) {
        this.merchantId = merchantId;
    }

    /** A merchant who was opened by a release that knew none gets his; of two who make it one is tried again. */
    static CreditNoteSeries of(EntityManager em, long merchantId) {
        var found = em.find(CreditNoteSeries.class, merchantId);
        if (found != null) return found;
        var made = new CreditNoteSeries(merchantId);
        em.persist(made);
        return made;
    }

    /** Under the lock of its row. */
    long next() {
        lastNumber += 1;
        return lastNumber;
    }
}
