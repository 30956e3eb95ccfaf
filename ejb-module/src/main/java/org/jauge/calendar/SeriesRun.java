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
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A series on its way into the calendar: what is asked, and how far it is. */
@Entity
@Table(name = "series_run")
class SeriesRun {

    private static final String BETWEEN = " ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "series_run")
    @SequenceGenerator(name = "series_run", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(name = "activity_id", nullable = false, updatable = false)
    private long activityId;

    @Column(nullable = false)
    private String actor;

    @Column(name = "first_date", nullable = false)
    private LocalDate firstDate;

    @Column(name = "last_date", nullable = false)
    private LocalDate lastDate;

    @Column(nullable = false)
    private String days;

    @Column(nullable = false)
    private String times;

    @Column(nullable = false)
    private String skipped;

    private int minutes;

    @Column(name = "price_list_id", nullable = false)
    private long priceListId;

    @Column(nullable = false)
    private String subtitle;

    @Column(nullable = false)
    private String theme;

    @Column(nullable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_state", nullable = false)
    private EventState state;

    @Column(name = "sale_from")
    private @Nullable Instant saleFrom;

    @Column(name = "sale_until")
    private @Nullable Instant saleUntil;

    private int total;

    private int position;

    private int created;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "worked_at", nullable = false)
    private Instant workedAt;

    protected SeriesRun() {}

    SeriesRun(long merchantId, long activityId, String actor, NewSeries series, ZoneId zone, Instant now) {
        this.merchantId = merchantId;
        this.activityId = activityId;
        this.actor = actor;
        this.firstDate = series.from();
        this.lastDate = series.to();
        this.days = written(series.days());
        this.times = written(series.times());
        this.skipped = written(series.skipped());
        this.minutes = series.minutes();
        this.total = series.spans(zone).size();
        this.createdAt = now;
        this.workedAt = now;
        describe(series.facts(), zone);
    }

    private void describe(EventFacts facts, ZoneId zone) {
        this.priceListId = facts.priceListId();
        this.subtitle = facts.subtitle();
        this.theme = facts.theme();
        this.language = facts.language();
        this.state = facts.state();
        this.saleFrom = facts.sale().in(zone).from();
        this.saleUntil = facts.sale().in(zone).until();
    }

    private static String written(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(BETWEEN));
    }

    private static <T> Stream<T> read(String written, Function<String, T> value) {
        return Stream.of(written.split(BETWEEN, -1))
                .filter(one -> !one.isEmpty())
                .map(value);
    }

    NewSeries series(ZoneId zone) {
        var sale = new SaleWindow(saleFrom, saleUntil).times(zone);
        return new NewSeries(
                firstDate,
                lastDate,
                read(days, DayOfWeek::valueOf).collect(Collectors.toSet()),
                read(times, LocalTime::parse).toList(),
                read(skipped, LocalDate::parse).collect(Collectors.toSet()),
                minutes,
                new EventFacts(subtitle, theme, language, state, priceListId, sale));
    }

    /** @param to the next position to work on; {@code made} of those before it were not there yet */
    void advance(int to, int made, Instant now) {
        if (to <= position || to > total || made > to - position)
            throw new IllegalArgumentException("from " + position + " to " + to + " with " + made);
        position = to;
        created += made;
        workedAt = now;
    }

    /** Whether there is nothing left to do. */
    boolean isDone() {
        return position == total;
    }

    int position() {
        return position;
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    long activityId() {
        return activityId;
    }

    SeriesOutcome outcome() {
        return new SeriesOutcome(created, position - created);
    }

    SeriesProgress progress(Instant still) {
        return new SeriesProgress(
                id, activityId, firstDate, total, position, created, !isDone() && workedAt.isBefore(still));
    }
}
