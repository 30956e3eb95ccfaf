package org.jauge.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/** A customer's case, from cart to sale. Held until its end (H-01), then lapsed, dropped or, once, settled (H-04). */
@Entity
class Dossier {

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "point_of_sale_id", nullable = false)
    private long pointOfSaleId;

    @Column(name = "contact_id")
    private @Nullable Long contactId;

    @Column
    private @Nullable String number;

    @Column(nullable = false)
    private String token;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DossierState state = DossierState.HELD;

    @Column(nullable = false)
    private String currency;

    @Column(nullable = false)
    private BigDecimal total = BigDecimal.ZERO;

    @Column(nullable = false)
    private String holder;

    @Column(name = "holder_address")
    private @Nullable String address;

    /** The audience that it may be promised to (B-24); null where that are several or none, and in carts of before. */
    @Column(name = "held_as")
    private @Nullable Long heldAs;

    @Column(name = "hold_started_at")
    private @Nullable Instant holdStartedAt;

    @Column(name = "hold_ends_at")
    private @Nullable Instant holdEndsAt;

    @Column(name = "created_by", nullable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Version
    private long version;

    static final NewRows.Into INTO = new NewRows.Into(
            1,
            "dossier",
            "id, merchant_id, point_of_sale_id, contact_id, held_as, number, token, state, currency, total, holder,"
                    + " hold_started_at, hold_ends_at, created_by, created_at, settled_at, holder_address, version");

    protected Dossier() {}

    Dossier(NewDossier opened, String currency, BigDecimal total) {
        this.id = opened.id();
        this.merchantId = opened.merchantId();
        this.pointOfSaleId = opened.pointOfSaleId();
        this.token = opened.token();
        this.currency = currency;
        this.total = total;
        this.holder = opened.holder();
        this.address = opened.address();
        this.heldAs = opened.heldAs();
        this.createdBy = opened.actor();
        this.createdAt = opened.now();
    }

    /** New, without JPA. */
    void insert(NewRows rows) {
        rows.add(
                INTO,
                id,
                merchantId,
                pointOfSaleId,
                contactId,
                heldAs,
                number,
                token,
                state,
                currency,
                total,
                holder,
                holdStartedAt,
                holdEndsAt,
                createdBy,
                createdAt,
                settledAt,
                address,
                1L);
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    long pointOfSaleId() {
        return pointOfSaleId;
    }

    @Nullable
    String number() {
        return number;
    }

    String token() {
        return token;
    }

    DossierState state() {
        return state;
    }

    String currency() {
        return currency;
    }

    BigDecimal total() {
        return total;
    }

    /** Only a dossier that began as a cart can be shown as one. */
    boolean wasHeld() {
        return holdEndsAt != null;
    }

    Instant holdEndsAt() {
        if (holdEndsAt == null) throw new IllegalStateException("Dossier " + id + " was never held");
        return holdEndsAt;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** At its end its time no longer runs. */
    boolean isHeldAt(Instant now) {
        return state == DossierState.HELD && holdEndsAt != null && now.isBefore(holdEndsAt);
    }

    boolean isEndedHoldAt(Instant now) {
        return state == DossierState.HELD && !isHeldAt(now);
    }

    boolean isHeldAs(long audience) {
        return heldAs != null && heldAs == audience;
    }

    void holdAlsoAs(@Nullable Long audience) {
        if (audience == null || !isHeldAs(audience)) heldAs = null;
    }

    /** Starts or renews the cart's time: {@code length} from now, at most {@code longest} in all (H-01). */
    void renew(Instant now, Duration length, Duration longest) {
        require(DossierState.HELD);
        if (holdStartedAt == null) holdStartedAt = now;
        var renewed = now.plus(length);
        var latest = holdStartedAt.plus(longest);
        var end = renewed.isBefore(latest) ? renewed : latest;
        if (holdEndsAt == null || end.isAfter(holdEndsAt)) holdEndsAt = end;
    }

    void retotal(BigDecimal total) {
        this.total = total;
    }

    /** Gets its number; a lapsed cart may be settled when its places were taken again. */
    void settle(String number, @Nullable Long contactId, Instant now) {
        number(number, contactId, DossierState.SETTLED);
        this.settledAt = now;
    }

    /** Gets its number; its lines wait for their money (B-01). */
    void book(String number, long contactId) {
        number(number, contactId, DossierState.BOOKED);
    }

    /** Gets its number without a sale: its money came too late, and goes back (B-22). */
    void end(String number, long contactId) {
        if (state == DossierState.DROPPED) state = DossierState.LAPSED;
        number(number, contactId, DossierState.CANCELLED);
    }

    private void number(String number, @Nullable Long contactId, DossierState next) {
        if (state != DossierState.HELD && state != DossierState.LAPSED) require(DossierState.HELD);
        this.number = number;
        this.contactId = contactId;
        this.state = next;
    }

    /** A booking is paid, ends, or comes back; paid it may be also after it had ended (B-22). */
    void turn(DossierState next, Instant now) {
        if (state == next) return;
        if (state != DossierState.CANCELLED) require(DossierState.BOOKED);
        if (next == DossierState.SETTLED) settledAt = now;
        state = next;
    }

    /** Lapsed or dropped. */
    void leaveCart(DossierState next) {
        require(DossierState.HELD);
        state = next;
    }

    /** Nothing of it is valid any more; its money stays readable. */
    void cancel() {
        require(DossierState.SETTLED);
        state = DossierState.CANCELLED;
    }

    private void require(DossierState expected) {
        if (state != expected) throw new IllegalStateException("Dossier " + id + " is " + state);
    }
}
