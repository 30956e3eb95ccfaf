package org.jauge.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/** One message of the outbox. Claimed by conditional update; only who has the claim says how it ended. */
@Entity
@Table(name = "mail_message")
class MailMessage {

    private static final NewRows.Into INTO = new NewRows.Into(
            5,
            "mail_message",
            "id, merchant_id, topic, reference, recipient, recipient_name, language, token, amount, reason, subject,"
                    + " body, html, state, tries, next_try_at, expires_at, last_error, created_at, sent_at");

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Enumerated(EnumType.STRING)
    @Column(name = "topic", nullable = false)
    private MailKind kind;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String recipient;

    @Column(name = "recipient_name", nullable = false)
    private String recipientName;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String token;

    @Column
    private @Nullable BigDecimal amount;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String subject = "";

    @Column(nullable = false)
    private String body = "";

    @Column(nullable = false)
    private String html = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MailState state = MailState.PENDING;

    @Column(nullable = false)
    private int tries;

    @Column(name = "next_try_at", nullable = false)
    private Instant nextTryAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "last_error", nullable = false)
    private String lastError = "";

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    protected MailMessage() {}

    MailMessage(NewMail mail) {
        this.id = mail.id();
        this.merchantId = mail.merchantId();
        this.kind = mail.kind();
        this.reference = mail.reference();
        this.recipient = mail.recipient();
        this.recipientName = mail.recipientName();
        this.language = mail.language();
        this.token = mail.token();
        this.amount = mail.amount();
        this.reason = mail.reason();
        this.nextTryAt = mail.createdAt();
        this.expiresAt = mail.expiresAt();
        this.createdAt = mail.createdAt();
    }

    /** New, without JPA. */
    void insert(NewRows rows) {
        rows.add(
                INTO,
                id,
                merchantId,
                kind,
                reference,
                recipient,
                recipientName,
                language,
                token,
                amount,
                reason,
                subject,
                body,
                html,
                state,
                tries,
                nextTryAt,
                expiresAt,
                lastError,
                createdAt,
                sentAt);
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    MailKind kind() {
        return kind;
    }

    MailState state() {
        return state;
    }

    int tries() {
        return tries;
    }

    /** The same once more, for one that has been sent. */
    NewMail again(long newId, Instant now) {
        var mail = wanted();
        return new NewMail(
                newId,
                merchantId,
                kind,
                reference,
                mail.recipient(),
                mail.recipientName(),
                language,
                "",
                amount,
                reason,
                now,
                expiresAt);
    }

    NewMail wanted() {
        return new NewMail(
                id,
                merchantId,
                kind,
                reference,
                recipient,
                recipientName,
                language,
                token,
                amount,
                reason,
                createdAt,
                expiresAt);
    }

    boolean isExpiredAt(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Whether it can be sent by hand, now or again: a link is not kept, and an old one would lead nowhere. */
    boolean canBeSentAt(Instant now) {
        return !isExpiredAt(now) && !(kind.isLink() && token.isEmpty());
    }

    /** Due at once, with all its tries. */
    void release(Instant now) {
        state = MailState.PENDING;
        tries = 0;
        nextTryAt = now;
    }

    /** @param shown what went out, without its secret */
    void sent(Letter shown, Instant now) {
        state = MailState.SENT;
        sentAt = now;
        lastError = "";
        token = "";
        subject = shown.subject();
        body = shown.text();
        html = shown.html();
    }

    void failed(String reason, Instant now) {
        var pause = Patience.after(tries);
        lastError = reason;
        nextTryAt = now.plus(pause.orElse(Duration.ZERO));
        if (pause.isEmpty()) giveUp(reason);
    }

    void giveUp(String reason) {
        state = MailState.FAILED;
        lastError = reason;
    }

    MailLine line() {
        return new MailLine(
                id,
                kind,
                reference,
                recipient,
                recipientName,
                subject,
                state,
                tries,
                createdAt,
                nextTryAt,
                sentAt,
                lastError);
    }

    /** As it went out; empty before. */
    MailDetails.Text text() {
        return new MailDetails.Text(subject, body, html);
    }
}
