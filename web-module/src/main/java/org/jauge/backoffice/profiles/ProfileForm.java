package org.jauge.backoffice.profiles;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.jauge.calendar.SaleWindow;
import org.jauge.profile.NamedThings;
import org.jauge.profile.Operation;
import org.jauge.profile.ProfileState;
import org.jauge.profile.ProfileValues;
import org.jauge.profile.Quantities;
import org.jauge.shared.DateSpan;
import org.jauge.shared.WallClock;
import org.jspecify.annotations.Nullable;

/** What is typed and ticked about a profile; moments are those of the merchant's clock. */
public class ProfileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ThingTicks activities = new ThingTicks();
    private final ThingTicks categories = new ThingTicks();
    private final ThingTicks pointsOfSale = new ThingTicks();
    private final ThingTicks audiences = new ThingTicks();
    private String zone = "UTC";
    private String name = "";
    private ProfileState state = ProfileState.DRAFT;
    private boolean sale = true;
    private boolean booking;
    private boolean option;
    private @Nullable LocalDateTime periodFrom;
    private @Nullable LocalDateTime periodUntil;
    private @Nullable LocalDate eventsFrom;
    private @Nullable LocalDate eventsUntil;
    private @Nullable Integer quantityMin;
    private @Nullable Integer quantityMax;

    void offer(NamedThings things, String timeZone) {
        zone = timeZone;
        activities.offer(things.activities());
        categories.offer(things.categories());
        pointsOfSale.offer(things.pointsOfSale());
        audiences.offer(things.audiences());
    }

    void show(ProfileValues values) {
        name = values.name();
        state = values.state();
        sale = values.operations().contains(Operation.SALE);
        booking = values.operations().contains(Operation.BOOKING);
        option = values.operations().contains(Operation.OPTION);
        periodFrom = local(values.period().from());
        periodUntil = local(values.period().until());
        eventsFrom = values.eventDates().from();
        eventsUntil = values.eventDates().until();
        activities.show(values.activities());
        categories.show(values.categories());
        pointsOfSale.show(values.pointsOfSale());
        audiences.show(values.audiences());
        quantityMin = values.quantities().min();
        quantityMax = values.quantities().max();
    }

    ProfileValues values() {
        var operations = EnumSet.noneOf(Operation.class);
        if (sale) operations.add(Operation.SALE);
        if (booking) operations.add(Operation.BOOKING);
        if (option) operations.add(Operation.OPTION);
        return new ProfileValues(
                name,
                state,
                operations,
                new SaleWindow(instant("periodFrom", periodFrom), instant("periodUntil", periodUntil)),
                new DateSpan(eventsFrom, eventsUntil),
                activities.chosen(),
                categories.chosen(),
                pointsOfSale.chosen(),
                audiences.chosen(),
                new Quantities(quantityMin, quantityMax));
    }

    private @Nullable Instant instant(String field, @Nullable LocalDateTime typed) {
        return typed == null ? null : WallClock.instant(field, typed, ZoneId.of(zone));
    }

    private @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneId.of(zone));
    }

    public ProfileState[] getStates() {
        return ProfileState.values();
    }

    public String getZone() {
        return zone;
    }

    public ThingTicks getActivities() {
        return activities;
    }

    public ThingTicks getCategories() {
        return categories;
    }

    public ThingTicks getPointsOfSale() {
        return pointsOfSale;
    }

    public ThingTicks getAudiences() {
        return audiences;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ProfileState getState() {
        return state;
    }

    public void setState(ProfileState state) {
        this.state = state;
    }

    public boolean isSale() {
        return sale;
    }

    public void setSale(boolean sale) {
        this.sale = sale;
    }

    public boolean isBooking() {
        return booking;
    }

    public void setBooking(boolean booking) {
        this.booking = booking;
    }

    public boolean isOption() {
        return option;
    }

    public void setOption(boolean option) {
        this.option = option;
    }

    public @Nullable LocalDateTime getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(@Nullable LocalDateTime periodFrom) {
        this.periodFrom = periodFrom;
    }

    public @Nullable LocalDateTime getPeriodUntil() {
        return periodUntil;
    }

    public void setPeriodUntil(@Nullable LocalDateTime periodUntil) {
        this.periodUntil = periodUntil;
    }

    public @Nullable LocalDate getEventsFrom() {
        return eventsFrom;
    }

    public void setEventsFrom(@Nullable LocalDate eventsFrom) {
        this.eventsFrom = eventsFrom;
    }

    public @Nullable LocalDate getEventsUntil() {
        return eventsUntil;
    }

    public void setEventsUntil(@Nullable LocalDate eventsUntil) {
        this.eventsUntil = eventsUntil;
    }

    public @Nullable Integer getQuantityMin() {
        return quantityMin;
    }

    public void setQuantityMin(@Nullable Integer quantityMin) {
        this.quantityMin = quantityMin;
    }

    public @Nullable Integer getQuantityMax() {
        return quantityMax;
    }

    public void setQuantityMax(@Nullable Integer quantityMax) {
        this.quantityMax = quantityMax;
    }
}
