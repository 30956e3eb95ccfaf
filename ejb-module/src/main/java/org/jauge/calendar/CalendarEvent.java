package org.jauge.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** One dated occurrence of an activity. */
@Entity
@Table(name = "calendar_event")
class CalendarEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_event")
    @SequenceGenerator(name = "calendar_event", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(name = "activity_id", nullable = false, updatable = false)
    private long activityId;

    @Column(name = "price_list_id", nullable = false)
    private long priceListId;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "local_date", nullable = false)
    private LocalDate localDate;

    /** Like {@link #localMinute} missing in an event of before until {@link LocalStarts} has been there. */
    @Column(name = "local_weekday")
    private @Nullable Short localWeekday;

    @Column(name = "local_minute")
    private @Nullable Short localMinute;

    @Column(nullable = false)
    private String subtitle;

    @Column(nullable = false)
    private String theme;

    @Column(nullable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EventState state;

    @Column(name = "sale_from")
    private @Nullable Instant saleFrom;

    @Column(name = "sale_until")
    private @Nullable Instant saleUntil;

    protected CalendarEvent() {}

    CalendarEvent(long merchantId, long activityId, EventSpan span, EventFacts facts, ZoneId zone) {
        this.merchantId = merchantId;
        this.activityId = activityId;
        reschedule(span);
        describe(facts, zone);
    }

    final void describe(EventFacts facts, ZoneId zone) {
        this.priceListId = facts.priceListId();
        this.subtitle = facts.subtitle();
        this.theme = facts.theme();
        this.language = facts.language();
        this.state = facts.state();
        sell(facts.sale().in(zone));
    }

    private void sell(SaleWindow window) {
        this.saleFrom = window.from();
        this.saleUntil = window.until();
    }

    /** A part of a bulk edit. */
    void change(EventChange change) {
        if (change.state() != null) this.state = change.state();
        if (change.priceListId() != null) this.priceListId = change.priceListId();
        if (change.sale() != null) sell(change.sale());
    }

    /** The same at another time: it sells as long before as this one; what was cancelled is closed. */
    CalendarEvent copy(EventSpan span, ZoneId zone) {
        var own = facts(zone);
        var by = Duration.between(
                LocalDateTime.ofInstant(startsAt, zone), LocalDateTime.ofInstant(span.startsAt(), zone));
        var facts = new EventFacts(
                subtitle,
                theme,
                language,
                state == EventState.CANCELLED ? EventState.CLOSED : state,
                priceListId,
                own.sale().later(by, zone));
        return new CalendarEvent(merchantId, activityId, span, facts, zone);
    }

    /** The same local times in another zone. */
    void moveTo(ZoneId before, ZoneId after) {
        reschedule(span(before).inZone(after));
        sell(new SaleWindow(saleFrom, saleUntil).times(before).in(after));
    }

    final void reschedule(EventSpan span) {
        this.startsAt = span.startsAt();
        this.endsAt = span.endsAt();
        this.localDate = span.localDate();
        this.localWeekday = (short) localDate.getDayOfWeek().getValue();
        this.localMinute = (short) span.localStart().get(ChronoField.MINUTE_OF_DAY);
    }

    /** Whether it comes to a list or a day that it did not have; what is as before need not fit again. */
    boolean isRepricedBy(EventSpan span, long listId) {
        return priceListId != listId || !localDate.equals(span.localDate());
    }

    LocalDate localDate() {
        return localDate;
    }

    long priceListId() {
        return priceListId;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    long merchantId() {
        return merchantId;
    }

    long activityId() {
        return activityId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    EventSpan span(ZoneId zone) {
        return new EventSpan(startsAt, endsAt, LocalDateTime.ofInstant(startsAt, zone));
    }

    EventFacts facts(ZoneId zone) {
        var sale = new SaleWindow(saleFrom, saleUntil).times(zone);
        return new EventFacts(subtitle, theme, language, state, priceListId, sale);
    }
}
