package org.jauge.till;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A till was counted; never changed once written. */
@Entity
@Table(name = "till_closing")
class TillClosing {

    /** As the journal tells of it. */
    private record Closed(String currency, BigDecimal expectedCash, BigDecimal countedCash, String note) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "till_closing")
    @SequenceGenerator(name = "till_closing", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "point_of_sale_id", nullable = false)
    private long pointOfSaleId;

    @Column(nullable = false)
    private String clerk;

    @Column(nullable = false)
    private String currency;

    @Column(name = "float_amount", nullable = false)
    private BigDecimal opening;

    @Column(name = "expected_cash", nullable = false)
    private BigDecimal expectedCash;

    @Column(name = "counted_cash", nullable = false)
    private BigDecimal countedCash;

    @Column(nullable = false)
    private String note;

    @Column(name = "closed_by", nullable = false)
    private String closedBy;

    @Column(name = "closed_at", nullable = false)
    private Instant closedAt;

    protected TillClosing() {}

    TillClosing(long merchantId, NewClosing typed, BigDecimal expected, String closedBy, Instant now) {
        this.merchantId = merchantId;
        this.pointOfSaleId = typed.till().pointOfSaleId();
        this.clerk = typed.till().actor();
        this.currency = typed.till().currency();
        this.opening = typed.opening();
        this.expectedCash = expected;
        this.countedCash = typed.counted();
        this.note = typed.note();
        this.closedBy = closedBy;
        this.closedAt = now;
    }

    long id() {
        return id;
    }

    String words() {
        return new Closed(currency, expectedCash, countedCash, note).toString();
    }
}
