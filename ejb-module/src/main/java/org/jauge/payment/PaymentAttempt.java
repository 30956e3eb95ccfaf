package org.jauge.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jauge.contact.NewContact;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/** One attempt to pay a cart or a booking at a provider's; while it is open it shields them, not for long (P-04). */
@Entity
@Table(name = "payment_attempt")
class PaymentAttempt {

    private static final NewRows.Into INTO = new NewRows.Into(
            5,
            "payment_attempt",
            "id, token, merchant_id, dossier_id, provider, reference, state, amount, currency, page, return_url,"
                    + " contact_id, first_name, last_name, email, phone, language, participants, started_by,"
                    + " started_at, shields_until");

    @Id
    private long id;

    @Column(nullable = false)
    private String token;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "dossier_id", nullable = false)
    private long dossierId;

    @Column(nullable = false)
    private String provider;

    @Column(nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttemptState state = AttemptState.OPEN;

    @Column(nullable = false)
    private BigDecimal amount;

    @Column(nullable = false)
    private String currency;

    @Column(nullable = false)
    private String page;

    @Column(name = "return_url", nullable = false)
    private String returnUrl;

    /** Who is signed in, and is himself whatever his name is (K-08); null of somebody who was only typed. */
    @Column(name = "contact_id")
    private @Nullable Long contactId;

    @Column(name = "first_name", nullable = false)
    private String firstName;

    @Column(name = "last_name", nullable = false)
    private String lastName;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String phone;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String participants;

    @Column(name = "started_by", nullable = false)
    private String startedBy;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "shields_until", nullable = false)
    private Instant shieldsUntil;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** Since then nobody's name is in it. */
    @Column(name = "forgotten_at")
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant forgottenAt;

    protected PaymentAttempt() {}

    /** New, without JPA. */
    static void insert(NewRows rows, NewAttempt begun) {
        var contact = begun.contact();
        rows.add(
                INTO,
                begun.id(),
                begun.token(),
                begun.merchantId(),
                begun.dossierId(),
                begun.provider(),
                begun.begun().reference(),
                AttemptState.OPEN,
                begun.amount(),
                begun.currency(),
                begun.begun().page(),
                begun.returnUrl(),
                contact == null ? null : contact.knownId(),
                contact == null ? "" : contact.firstName(),
                contact == null ? "" : contact.lastName(),
                contact == null ? "" : contact.email(),
                contact == null ? "" : contact.phone(),
                contact == null ? "" : contact.language(),
                String.join("\n", begun.participants()),
                begun.actor(),
                begun.now(),
                begun.shieldsUntil());
    }

    /** Money was taken, and what became of it; who brought it is in the dossier by now. */
    void take(boolean returned, Instant now) {
        if (state.isTaken()) return;
        end(returned ? AttemptState.RETURNED : AttemptState.PAID, now);
        forget(now);
    }

    /** Nothing was taken. That can be heard after the money was: then it stays taken (P-03). */
    void fail(AttemptState ended, Instant now) {
        if (state == AttemptState.OPEN) end(ended, now);
    }

    private void end(AttemptState ended, Instant now) {
        state = ended;
        endedAt = now;
    }

    /** Who paid is in the dossier by then; who did not is nobody's business after a while. */
    void forget(Instant now) {
        forgottenAt = now;
        contactId = null;
        firstName = "";
        lastName = "";
        email = "";
        phone = "";
        language = "";
        participants = "";
    }

    AttemptFacts facts() {
        var known = !lastName.isEmpty() || !email.isEmpty();
        var contact = known ? new NewContact(firstName, lastName, email, phone, language, contactId, "") : null;
        var names = participants.isEmpty() ? List.<String>of() : List.of(participants.split("\n", -1));
        return new AttemptFacts(
                id,
                token,
                merchantId,
                dossierId,
                provider,
                reference,
                state,
                amount,
                currency,
                page,
                returnUrl,
                contact,
                names,
                startedAt,
                shieldsUntil);
    }
}
