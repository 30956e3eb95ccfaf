package org.jauge.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The secret that a provider signs with for one merchant. */
@Entity
@Table(name = "payment_account")
class PaymentAccount {

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(nullable = false)
    private String provider;

    @Column(nullable = false)
    private String secret;

    protected PaymentAccount() {}

    PaymentAccount(long id, long merchantId, String provider, String secret) {
        this.id = id;
        this.merchantId = merchantId;
        this.provider = provider;
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
