package org.jauge.backoffice.boxoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jauge.backoffice.shell.Notices;
import org.jauge.booking.BookingKind;
import org.jauge.booking.Bookings;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.merchant.Caller;
import org.jspecify.annotations.Nullable;

/** The cart becomes a booking: for whom, as which group, until when (B-10, B-14, B-20, B-21). */
@Named
@ViewScoped
public class BoxOfficeBook implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Bookings bookings;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Counter counter;

    @Inject
    BoxOfficeCart cart;

    @Inject
    BoxOfficeContact contact;

    private final String requestId = "book-" + UUID.randomUUID(); // pressed twice it is done once
    private Map<Long, Instant> deadlines = Map.of();
    private boolean group;
    private BookingKind kind = BookingKind.BOOKING;
    private String groupName = "";
    private String groupType = "";
    private String remark = "";

    public void load() {
        cart.load();
        var token = cart.getToken();
        deadlines = token == null || !cart.isRunning() ? Map.of() : bookings.deadlines(token);
        group = token != null && bookings.takesGroup(token);
    }

    public @Nullable String book() {
        var token = Objects.requireNonNull(cart.getToken());
        var booking = booking(token);
        cart.load(); // its time may be over: a refusal shows it as it is now
        if (cart.isDropped()) return null; // the page offers a new sale
        var booked = bookings.book(requestId, booking).header();
        notices.done("boxoffice.booked." + kind, booked.number());
        return counter.dossierPage(booked.state()) + "?faces-redirect=true&number=" + booked.number();
    }

    /** Takes the lapsed places again without losing what is typed here. */
    public void retake() {
        cart.retake();
        load();
    }

    private NewBooking booking(String token) {
        var desk = Objects.requireNonNull(cart.pointOfSaleId());
        return new NewBooking(
                kind,
                desk,
                caller.actor(),
                token,
                List.of(),
                false,
                contact.booker(),
                new GroupDetails(groupName, groupType, remark),
                null);
    }

    public @Nullable Instant deadline(long lineId) {
        return deadlines.get(lineId);
    }

    /** Whether the models of what is in the cart have groups. */
    public boolean isGroup() {
        return group;
    }

    public List<BookingKind> getKinds() {
        return List.of(BookingKind.values());
    }

    public BookingKind getKind() {
        return kind;
    }

    public void setKind(BookingKind kind) {
        this.kind = kind;
    }

    public String getGroupName() {
        return groupName;
    }

    public void setGroupName(@Nullable String groupName) {
        this.groupName = typed(groupName);
    }

    public String getGroupType() {
        return groupType;
    }

    public void setGroupType(@Nullable String groupType) {
        this.groupType = typed(groupType);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = typed(remark);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
