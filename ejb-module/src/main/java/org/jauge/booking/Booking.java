package org.jauge.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jauge.dossier.Beside;
import org.jauge.dossier.DossierState;
import org.jauge.shared.NewRows;
import org.jauge.shared.Sought;
import org.jspecify.annotations.Nullable;

/** What is known of a booking beside its dossier; written only while that is locked. */
@Entity
class Booking {

    private static final NewRows.Into INTO = new NewRows.Into(
            2,
            "booking",
            "dossier_id, merchant_id, kind, outcome, group_name, group_type, remark, booked_at, lock_reason,"
                    + " extension_reason, end_reason, search_key, version");

    @Id
    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BookingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BookingOutcome outcome;

    @Column(name = "group_name", nullable = false)
    private String groupName;

    @Column(name = "group_type", nullable = false)
    private String groupType;

    @Column(nullable = false)
    private String remark;

    @Column(name = "booked_at", nullable = false)
    private Instant bookedAt;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "lock_reason", nullable = false)
    private String lockReason;

    @Column(name = "extension_asked_at")
    private @Nullable Instant extensionAskedAt;

    @Column(name = "extension_reason", nullable = false)
    private String extensionReason;

    @Column(name = "end_reason", nullable = false)
    private String endReason;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "reminded_days")
    private @Nullable Integer remindedDays;

    /** What lists look for; missing in one of before until {@link SoughtBookings} has been there. */
    @Column(name = "search_key")
    private @Nullable String searchKey;

    @Version
    private long version;

    protected Booking() {}

    /** New, without JPA. */
    static void insert(NewRows rows, Beside.BookedNow booked, long merchantId, NewBooking asked, Instant now) {
        var group = asked.group();
        var who = asked.identified();
        rows.add(
                INTO,
                booked.dossierId(),
                merchantId,
                asked.kind(),
                BookingOutcome.OPEN,
                group.name(),
                group.type(),
                group.remark(),
                now,
                "",
                "",
                "",
                searchKey(booked.number(), who.firstName(), who.lastName(), who.email()),
                1L);
    }

    /** By what a booking is found; its contact's names never change, they are only erased (S-08). */
    static String searchKey(String number, String firstName, String lastName, String email) {
        return Sought.key(number, firstName + " " + lastName, email);
    }

    long dossierId() {
        return dossierId;
    }

    BookingKind kind() {
        return kind;
    }

    BookingOutcome outcome() {
        return outcome;
    }

    @Nullable
    Instant lockedUntil() {
        return lockedUntil;
    }

    boolean isExtensionAsked() {
        return extensionAskedAt != null;
    }

    BookingFacts facts() {
        return new BookingFacts(
                kind,
                outcome,
                new GroupDetails(groupName, groupType, remark),
                bookedAt,
                lockedUntil,
                lockReason,
                extensionAskedAt,
                extensionReason,
                endReason,
                remindedAt,
                remindedDays);
    }

    /** An option becomes a booking: its deadline is another one then, of which nobody was reminded. */
    void confirm() {
        kind = BookingKind.BOOKING;
        extend();
    }

    /** May exceed its deadline until then. */
    void lock(Instant until, String reason) {
        lockedUntil = until;
        lockReason = reason;
    }

    void unlock() {
        lockedUntil = null;
        lockReason = "";
    }

    void askExtension(Instant now, String reason) {
        extensionAskedAt = now;
        extensionReason = reason;
    }

    /** Granted or not, nothing is asked any more. */
    void answerExtension() {
        extensionAskedAt = null;
        extensionReason = "";
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    /** As somebody set it, so many days before the deadline. */
    void remind(Instant now, int days) {
        remind(now);
        remindedDays = days;
    }

    /** Another deadline is to be reminded of again. */
    void extend() {
        remindedAt = null;
        remindedDays = null;
        answerExtension();
    }

    /**
     * Follows its dossier: open while a line waits, and else as it ended.
     *
     * @param ended how, if this step ends it; null leaves it as it stands
     */
    void follow(DossierState dossier, @Nullable BookingOutcome ended, String reason) {
        if (dossier == DossierState.BOOKED) become(BookingOutcome.OPEN, "");
        else if (dossier == DossierState.SETTLED) become(BookingOutcome.PAID, "");
        else if (ended != null) become(ended, reason);
    }

    private void become(BookingOutcome next, String reason) {
        outcome = next;
        endReason = reason;
        if (next != BookingOutcome.OPEN) answerExtension();
    }
}
