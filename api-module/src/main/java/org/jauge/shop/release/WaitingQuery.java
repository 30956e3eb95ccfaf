package org.jauge.shop.release;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jauge.booking.ReleaseFilter;
import org.jspecify.annotations.Nullable;

/** Which lines that wait are meant, as it stands behind the question mark: all of them without any of it. */
public class WaitingQuery {

    @QueryParam("kind")
    @Parameter(description = "`BOOKING` or `OPTION`; both without it.")
    @Nullable
    String kind;

    @QueryParam("dueBefore")
    @Parameter(
            description = "Only with a deadline before this moment, with its offset.",
            example = "2026-12-05T14:00:00Z")
    @Nullable
    String dueBefore;

    @QueryParam("dueOn")
    @Parameter(
            description = "Only with a deadline on or before this day, by the clock of each line's activity.",
            example = "2026-12-05")
    @Nullable
    String dueOn;

    @QueryParam("activity")
    @Parameter(description = "Only of this activity.")
    @Nullable
    String activity;

    @QueryParam("event")
    @Parameter(description = "Only for this event.")
    @Nullable
    String event;

    @QueryParam("category")
    @Parameter(description = "Only of this category.")
    @Nullable
    String category;

    @QueryParam("channel")
    @Parameter(
            description = "Only made at points of sale of this channel: `WEB_SHOP`, `BOX_OFFICE`,"
                    + " `EXTERNAL_BOX_OFFICE`, `PHONE` or `PARTNER_API`.",
            example = "WEB_SHOP")
    @Nullable
    String channel;

    @QueryParam("text")
    @Parameter(description = "Part of the dossier's number, or of the contact's name or mail address.")
    @Nullable
    String text;

    @QueryParam("asked")
    @Parameter(
            description = "`true`: only what a customer asks more time for, without an answer yet.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String asked;

    ReleaseFilter filter() {
        var what = WaitingFilters.what(activity, event, category, channel);
        return WaitingFilters.of(kind, dueBefore, dueOn, what, text, WaitingFilters.asked(asked));
    }
}
