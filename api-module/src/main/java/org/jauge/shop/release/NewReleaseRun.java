package org.jauge.shop.release;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseOrder;
import org.jspecify.annotations.Nullable;

/** What is done with all that match, and how many those are: nothing goes that nobody counted. */
@Schema(
        name = "NewReleaseRun",
        requiredProperties = {"operation", "count"})
public record NewReleaseRun(
        @NotNull Operation operation,

        @Schema(description = "How many lines match, as the preview says; with another number nothing is done.")
        @NotNull
        Integer count,

        @Schema(description = "`BOOKING` or `OPTION`; both without it.") @Nullable
        String kind,

        @Schema(
                description = "Only with a deadline before this moment, with its offset.",
                examples = "2026-12-05T14:00:00Z")
        @Nullable
        String dueBefore,

        @Schema(
                description = "Only with a deadline on or before this day, by the clock of each line's activity.",
                examples = "2026-12-05")
        @Nullable
        String dueOn,

        @Schema(description = "Only of this activity.") @Nullable
        String activity,

        @Schema(description = "Only for this event.") @Nullable
        String event,

        @Schema(description = "Only of this category.") @Nullable
        String category,

        @Schema(
                description = "Only made at points of sale of this channel: `WEB_SHOP`, `BOX_OFFICE`,"
                        + " `EXTERNAL_BOX_OFFICE`, `PHONE` or `PARTNER_API`.",
                examples = "WEB_SHOP")
        @Nullable
        String channel,

        @Schema(description = "Part of the dossier's number, or of the contact's name or mail address.")
        @Size(max = 100)
        @Nullable
        String text,

        @Schema(description = "Only what a customer asks more time for, without an answer yet.") @Nullable
        Boolean asked,

        @Schema(description = "Of EXTEND: 1 to 750; never past the start of the event.", examples = "7") @Nullable
        Integer days,

        @Schema(
                description = "Of LOCK: until when they may exceed their deadlines, with its offset.",
                examples = "2026-12-05T14:00:00Z")
        @Nullable
        String until,

        @Schema(description = "Of LOCK: why, for colleagues.", examples = "The town hall pays late")
        @Size(max = 500)
        @Nullable
        String reason) {

    /** As {@link org.jauge.booking.ReleaseOperation} has them; the contract describes only what lives here. */
    @Schema(name = "ReleaseOperation")
    public enum Operation {
        RELEASE,
        REMIND,
        EXTEND,
        LOCK,
        UNLOCK
    }

    ReleaseFilter filter() {
        var what = WaitingFilters.what(activity, event, category, channel);
        return WaitingFilters.of(kind, dueBefore, dueOn, what, text, Boolean.TRUE.equals(asked));
    }

    ReleaseOrder order() {
        return switch (operation) {
            case RELEASE -> ReleaseOrder.release();
            case REMIND -> ReleaseOrder.remind();
            case EXTEND -> ReleaseOrder.extend(days);
            case LOCK -> ReleaseOrder.lock(WaitingFilters.moment("until", until), reason);
            case UNLOCK -> ReleaseOrder.unlock();
        };
    }
}
