package org.jauge.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a merchant keeps contacts, and how far the night's sweep has come; the row comes with the first change. */
@Entity
class Retention {

    @Id
    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column
    private @Nullable Integer months;

    @Column(name = "swept_at")
    @SuppressWarnings("UnusedVariable") // written and read by queries
    private @Nullable Instant sweptAt;

    @Column(name = "swept_to")
    @SuppressWarnings("UnusedVariable") // written and read by queries
    private @Nullable Long sweptTo;

    @Version
    private long version;

    protected Retention() {}

    Retention(long merchantId, RetentionSetting setting, Instant now) {
        this.merchantId = merchantId;
        change(setting, now);
    }

    /** Counts from the next night on, so that a slip of the finger can be taken back. */
    final void change(RetentionSetting setting, Instant now) {
        months = setting.months();
        sweptAt = now;
        sweptTo = null;
    }

    RetentionSetting.Versioned versioned() {
        return new RetentionSetting.Versioned(version, new RetentionSetting(months));
    }
}
