package org.jauge.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jauge.shared.Noted;

/** One line of the journal. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    private static final int LABEL_MAX = 300;
    private static final int VALUE_MAX = 2000;
    private static final int NAME_MAX = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry")
    @SequenceGenerator(name = "audit_entry", sequenceName = "audit_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "noted_at", nullable = false)
    private Instant notedAt;

    @Column(nullable = false)
    private String actor;

    @Column(name = "actor_name", nullable = false)
    private String actorName;

    @Column(nullable = false)
    private String subject;

    @Column(name = "subject_id", nullable = false)
    private String subjectId;

    @Column(nullable = false)
    private String action;

    @Column(nullable = false)
    private String label;

    @Column(name = "before_value", nullable = false)
    private String beforeValue;

    @Column(name = "after_value", nullable = false)
    private String afterValue;

    protected AuditEntry() {}

    AuditEntry(Noted noted, String actorName, Instant notedAt) {
        this.merchantId = noted.merchantId();
        this.notedAt = notedAt;
        this.actor = noted.actor();
        this.actorName = shortened(actorName, NAME_MAX);
        this.subject = noted.subject();
        this.subjectId = noted.subjectId();
        this.action = noted.action();
        this.label = shortened(noted.label(), LABEL_MAX);
        this.beforeValue = shortened(noted.before(), VALUE_MAX);
        this.afterValue = shortened(noted.after(), VALUE_MAX);
    }

    JournalLine line() {
        return new JournalLine(
                id, notedAt, actor, actorName, subject, subjectId, action, label, beforeValue, afterValue);
    }

    private static String shortened(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max - 1) + "…";
    }
}
