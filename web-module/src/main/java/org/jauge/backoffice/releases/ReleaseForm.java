package org.jauge.backoffice.releases;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jauge.booking.ReleaseOrder;
import org.jspecify.annotations.Nullable;

/** What is typed about bookings that wait: more days, or until when one may exceed its deadline, and why. */
public class ReleaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Integer days;
    private @Nullable LocalDateTime until;
    private String reason = "";

    ReleaseOrder extension() {
        return ReleaseOrder.extend(days);
    }

    /** @param zone where the clock hangs that the end was read from */
    ReleaseOrder lock(String zone) {
        var end = until == null ? null : until.atZone(ZoneId.of(zone)).toInstant();
        return ReleaseOrder.lock(end, reason);
    }

    void clear() {
        days = null;
        until = null;
        reason = "";
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDateTime until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
