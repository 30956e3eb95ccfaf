package org.jauge.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jauge.calendar.SaleTimes;
import org.jauge.calendar.SaleWindow;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/** From when until when each event sells: always, between the same moments, or as far from its own start. */
public sealed interface SaleChange {

    /** The ways to say it. */
    enum Kind {
        ALWAYS,
        BETWEEN,
        AROUND
    }

    /** As typed into a form that has fields for every way. */
    static @Nullable SaleChange typed(@Nullable Kind kind, Supplier<SaleTimes> times, Supplier<Around> around) {
        if (kind == null) return null;
        return switch (kind) {
            case ALWAYS -> new Always();
            case BETWEEN -> new Between(times.get());
            case AROUND -> around.get().required();
        };
    }

    /** A change of the clock that skips a moment moves it on by as much: for one event nobody wants to be asked. */
    SaleWindow of(Instant startsAt, LocalDate date, ZoneId zone);

    /** At any time. */
    record Always() implements SaleChange {
        @Override
        public SaleWindow of(Instant startsAt, LocalDate date, ZoneId zone) {
            return SaleWindow.always();
        }
    }

    /** The same moments for all, by the clock of each activity. */
    record Between(SaleTimes times) implements SaleChange {

        public Between {
            if (times.from() == null && times.until() == null) throw new InvalidField("saleFrom", "required", null);
        }

        @Override
        public SaleWindow of(Instant startsAt, LocalDate date, ZoneId zone) {
            return new SaleWindow(instant(times.from(), zone), instant(times.until(), zone));
        }

        private static @Nullable Instant instant(@Nullable LocalDateTime local, ZoneId zone) {
            return local == null ? null : local.atZone(zone).toInstant();
        }
    }

    /**
     * As far from the start of each.
     *
     * @param daysBefore opens so many days before the day of the event, at {@code at}; open before when null
     * @param hoursBefore closes so many hours before the start; never when null
     */
    record Around(
            @Nullable Integer daysBefore,
            LocalTime at,
            @Nullable Integer hoursBefore) implements SaleChange {

        private static final int DAYS_MAX = 3_650;
        private static final int HOURS_MAX = 24 * 366;

        public Around {
            if (daysBefore != null) Whole.between("daysBefore", daysBefore, 0, DAYS_MAX);
            if (hoursBefore != null) Whole.between("hoursBefore", hoursBefore, 0, HOURS_MAX);
        }

        private Around required() {
            if (daysBefore == null && hoursBefore == null) throw new InvalidField("daysBefore", "required", null);
            return this;
        }

        @Override
        public SaleWindow of(Instant startsAt, LocalDate date, ZoneId zone) {
            return new SaleWindow(
                    daysBefore == null
                            ? null
                            : date.minusDays(daysBefore).atTime(at).atZone(zone).toInstant(),
                    hoursBefore == null ? null : startsAt.minus(Duration.ofHours(hoursBefore)));
        }
    }
}
