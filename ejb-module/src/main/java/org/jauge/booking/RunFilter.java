package org.jauge.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jauge.merchant.Channel;
import org.jspecify.annotations.Nullable;

/** Which lines a run is about, as its row keeps it. */
@Embeddable
class RunFilter {

    @Enumerated(EnumType.STRING)
    private @Nullable BookingKind kind;

    @Column(name = "due_before")
    private @Nullable Instant dueBefore;

    @Column(name = "due_on", updatable = false)
    private @Nullable LocalDate dueOn;

    @Column(name = "activity_id")
    private @Nullable Long activityId;

    @Column(name = "event_id", updatable = false)
    private @Nullable Long eventId;

    @Column(name = "category_id", updatable = false)
    private @Nullable Long categoryId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Channel channel;

    @Column(nullable = false)
    private String text;

    private boolean asked;

    protected RunFilter() {}

    RunFilter(ReleaseFilter filter) {
        var what = filter.what();
        this.kind = filter.kind();
        this.dueBefore = filter.dueBefore();
        this.dueOn = filter.dueOn();
        this.activityId = what.activityId();
        this.eventId = what.eventId();
        this.categoryId = what.categoryId();
        this.channel = what.channel();
        this.text = filter.text();
        this.asked = filter.asked();
    }

    /** Perhaps somebody's name, and of no use any more (S-08). */
    void forgetText() {
        text = "";
    }

    /** @param begun what was booked later is not meant */
    ReleaseFilter before(Instant begun) {
        var what = new WaitingFor(activityId, eventId, categoryId, channel);
        return new ReleaseFilter(kind, dueBefore, dueOn, what, text, asked, begun);
    }
}
