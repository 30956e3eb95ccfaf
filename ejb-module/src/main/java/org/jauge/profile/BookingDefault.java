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

/** The merchant's row of {@link BookingDefaults}; it comes with the first change. */
@Entity
@Table(name = "booking_default")
class BookingDefault {

    @Id
    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "days_after_booking")
    private @Nullable Integer daysAfterBooking;

    @Column(name = "days_before_start")
    private @Nullable Integer daysBeforeStart;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Strictness strictness;

    @Column(name = "margin_days", nullable = false)
    private int marginDays;

    @Column(name = "options_take_places", nullable = false)
    private boolean optionsTakePlaces;

    @Column(name = "reminder_days", nullable = false)
    private String reminderDays;

    @Version
    private long version;

    protected BookingDefault() {}

    BookingDefault(long merchantId, BookingDefaults values) {
        this.merchantId = merchantId;
        change(values);
    }

    final void change(BookingDefaults values) {
        daysAfterBooking = values.delay().daysAfterBooking();
        daysBeforeStart = values.delay().daysBeforeStart();
        strictness = values.policy().strictness();
        marginDays = values.policy().marginDays();
        optionsTakePlaces = values.optionsTakePlaces();
        reminderDays = values.reminders().kept();
    }

    BookingDefaults.Versioned versioned() {
        return new BookingDefaults.Versioned(
                version,
                new BookingDefaults(
                        new ConfirmationDelay(daysAfterBooking, daysBeforeStart),
                        new DeadlinePolicy(strictness, marginDays),
                        optionsTakePlaces,
                        ReminderDays.typed(reminderDays)));
    }
}
