package org.jauge.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jauge.profile.DeadlinePolicy.Strictness;
import org.jspecify.annotations.Nullable;

/** An activity's row of {@link BookingSettings}; it comes with the first change. */
@Entity
@Table(name = "booking_setting")
class BookingSetting {

    @Id
    @Column(name = "activity_id")
    private long activityId;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(nullable = false)
    private boolean bookable;

    @Column(name = "own_delay", nullable = false)
    private boolean ownDelay;

    @Column(name = "days_after_booking")
    private @Nullable Integer daysAfterBooking;

    @Column(name = "days_before_start")
    private @Nullable Integer daysBeforeStart;

    @Column(name = "own_policy", nullable = false)
    private boolean ownPolicy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Strictness strictness;

    @Column(name = "margin_days", nullable = false)
    private int marginDays;

    @Column(name = "own_options", nullable = false)
    private boolean ownOptions;

    @Column(name = "options_take_places", nullable = false)
    private boolean optionsTakePlaces;

    @Version
    private long version;

    protected BookingSetting() {}

    BookingSetting(long merchantId, long activityId, BookingSettings values) {
        this.merchantId = merchantId;
        this.activityId = activityId;
        change(values);
    }

    final void change(BookingSettings values) {
        var delay = values.delay() == null ? ConfirmationDelay.NONE : values.delay();
        var policy = values.policy() == null ? DeadlinePolicy.USUAL : values.policy();
        bookable = values.bookable();
        ownDelay = values.delay() != null;
        daysAfterBooking = delay.daysAfterBooking();
        daysBeforeStart = delay.daysBeforeStart();
        ownPolicy = values.policy() != null;
        strictness = policy.strictness();
        marginDays = policy.marginDays();
        ownOptions = values.optionsTakePlaces() != null;
        optionsTakePlaces = Boolean.TRUE.equals(values.optionsTakePlaces());
    }

    BookingSettings values() {
        return new BookingSettings(
                bookable,
                ownDelay ? new ConfirmationDelay(daysAfterBooking, daysBeforeStart) : null,
                ownPolicy ? new DeadlinePolicy(strictness, marginDays) : null,
                ownOptions ? (Boolean) optionsTakePlaces : null);
    }

    long activityId() {
        return activityId;
    }

    long merchantId() {
        return merchantId;
    }

    long version() {
        return version;
    }
}
