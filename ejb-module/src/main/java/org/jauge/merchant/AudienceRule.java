package org.jauge.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One cell of the matrix audience × outlet; no row means nothing is allowed. */
@Entity
@Table(name = "audience_rule")
class AudienceRule {

    @EmbeddedId
    private Key key;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "may_buy", nullable = false)
    private boolean mayBuy;

    @Column(name = "may_book", nullable = false)
    private boolean mayBook;

    @Column(name = "may_option", nullable = false)
    private boolean mayOption;

    protected AudienceRule() {}

    AudienceRule(long merchantId, AudienceRight right) {
        this.key = new Key(right.pointOfSaleId(), right.audienceTypeId());
        this.merchantId = merchantId;
        allow(right);
    }

    AudienceRight right() {
        return new AudienceRight(key.pointOfSaleId, key.audienceTypeId, mayBuy, mayBook, mayOption);
    }

    void allow(AudienceRight right) {
        mayBuy = right.mayBuy();
        mayBook = right.mayBook();
        mayOption = right.mayOption();
    }

    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "point_of_sale_id", nullable = false)
        private long pointOfSaleId;

        @Column(name = "audience_type_id", nullable = false)
        private long audienceTypeId;

        protected Key() {}

        Key(long pointOfSaleId, long audienceTypeId) {
            this.pointOfSaleId = pointOfSaleId;
            this.audienceTypeId = audienceTypeId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.pointOfSaleId == pointOfSaleId
                    && key.audienceTypeId == audienceTypeId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(pointOfSaleId, audienceTypeId);
        }
    }
}
