package org.jauge.backoffice.calendar;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventState;
import org.jauge.calendar.EventTimes;
import org.jauge.calendar.SaleTimes;
import org.jspecify.annotations.Nullable;

/** What is typed about an event or a series. */
public class EventForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDateTime start;
    private LocalDateTime end;
    private @Nullable String subtitle;
    private @Nullable String theme;
    private @Nullable String language;
    private EventState state = EventState.OPEN;
    private long priceList;
    private @Nullable LocalDateTime saleFrom;
    private @Nullable LocalDateTime saleUntil;

    EventForm(LocalDateTime start, Duration length) {
        this.start = start;
        this.end = start.plus(length);
    }

    EventForm(EventTimes times, EventFacts facts) {
        start = times.start();
        end = times.end();
        subtitle = facts.subtitle();
        theme = facts.theme();
        language = facts.language();
        state = facts.state();
        priceList = facts.priceListId();
        saleFrom = facts.sale().from();
        saleUntil = facts.sale().until();
    }

    EventTimes times() {
        return new EventTimes(start, end);
    }

    EventFacts facts() {
        return new EventFacts(
                typed(subtitle), typed(theme), typed(language), state, priceList, new SaleTimes(saleFrom, saleUntil));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    public List<EventState> getStates() {
        return List.of(EventState.values());
    }

    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
        this.start = start;
    }

    public LocalDateTime getEnd() {
        return end;
    }

    public void setEnd(LocalDateTime end) {
        this.end = end;
    }

    public @Nullable String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(@Nullable String subtitle) {
        this.subtitle = subtitle;
    }

    public @Nullable String getTheme() {
        return theme;
    }

    public void setTheme(@Nullable String theme) {
        this.theme = theme;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public EventState getState() {
        return state;
    }

    public void setState(EventState state) {
        this.state = state;
    }

    public @Nullable LocalDateTime getSaleFrom() {
        return saleFrom;
    }

    public void setSaleFrom(@Nullable LocalDateTime saleFrom) {
        this.saleFrom = saleFrom;
    }

    public @Nullable LocalDateTime getSaleUntil() {
        return saleUntil;
    }

    public void setSaleUntil(@Nullable LocalDateTime saleUntil) {
        this.saleUntil = saleUntil;
    }

    public long getPriceList() {
        return priceList;
    }

    public void setPriceList(long priceList) {
        this.priceList = priceList;
    }
}
