package org.jauge.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a colleague wrote about a dossier; never changed, taken away by a person or with the customer's name (S-08). */
@Entity
@Table(name = "dossier_note")
class DossierNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_note")
    @SequenceGenerator(name = "dossier_note", sequenceName = "dossier_note_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(name = "dossier_id", nullable = false, updatable = false)
    private long dossierId;

    @Column(nullable = false, updatable = false)
    private String author;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(nullable = false, updatable = false)
    private String body;

    protected DossierNote() {}

    DossierNote(long merchantId, long dossierId, String author, Instant writtenAt, String body) {
        this.merchantId = merchantId;
        this.dossierId = dossierId;
        this.author = author;
        this.writtenAt = writtenAt;
        this.body = body;
    }

    long id() {
        return id;
    }

    String author() {
        return author;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String body() {
        return body;
    }

    boolean isOf(long dossier) {
        return dossierId == dossier;
    }
}
