package org.jauge.backoffice.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.NewSeries;
import org.jspecify.annotations.Nullable;

/** When the events of a series take place, as typed. */
public class SeriesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate from = LocalDate.MIN;
    private LocalDate to = LocalDate.MIN;
    private DayOfWeek[] days = DayOfWeek.values();
    private List<LocalTime> times = List.of();
    private List<LocalDate> skipped = List.of();
    private int minutes = 60;

    NewSeries series(EventFacts facts) {
        return new NewSeries(from, to, Set.of(days), times, Set.copyOf(skipped), minutes, facts);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public DayOfWeek[] getDays() {
        return days.clone();
    }

    public void setDays(DayOfWeek[] days) {
        this.days = days.clone();
    }

    public List<LocalTime> getTimes() {
        return times;
    }

    public void setTimes(List<LocalTime> times) {
        this.times = times;
    }

    public List<LocalDate> getSkipped() {
        return skipped;
    }

    public void setSkipped(@Nullable List<LocalDate> skipped) {
        this.skipped = skipped == null ? List.of() : skipped;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
