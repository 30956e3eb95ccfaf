package org.jauge.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jauge.merchant.Channel;
import org.jspecify.annotations.Nullable;

/** A filter of the release screen that one of the staff uses again. */
@Entity
@Table(name = "release_filter")
class KeptFilter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "release_filter")
    @SequenceGenerator(name = "release_filter", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(name = "staff_user_id", nullable = false, updatable = false)
    private long staffUserId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable BookingKind kind;

    @Column(name = "due_in_days")
    private @Nullable Integer dueInDays;

    @Column(name = "activity_id")
    private @Nullable Long activityId;

    @Column(name = "category_id")
    private @Nullable Long categoryId;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private boolean asked;

    protected KeptFilter() {}

    KeptFilter(long merchantId, long staffUserId, String name) {
        this.merchantId = merchantId;
        this.staffUserId = staffUserId;
        this.name = name;
    }

    void asks(FilterTerms terms) {
        kind = terms.kind();
        dueInDays = terms.dueInDays();
        activityId = terms.activityId();
        categoryId = terms.categoryId();
        channel = terms.channel();
        asked = terms.asked();
    }

    String name() {
        return name;
    }

    SavedFilter saved() {
        return new SavedFilter(id, name, new FilterTerms(kind, dueInDays, activityId, categoryId, channel, asked));
    }
}
