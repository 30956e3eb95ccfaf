package org.jauge.shop.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.booking.BookingDetails;
import org.jauge.shop.Instants;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Booking",
        requiredProperties = {"kind", "outcome", "bookedAt", "expired"})
public record BookingAnswer(
        @Schema(enumeration = {"BOOKING", "OPTION"}) String kind,

        @Schema(
                description = "CUSTOMER: cancelled by the customer himself. RELEASED: not paid in time.",
                enumeration = {"OPEN", "PAID", "CANCELLED", "CUSTOMER", "RELEASED"})
        String outcome,

        OffsetDateTime bookedAt,

        @Schema(description = "The earliest deadline of its lines; absent when none waits.") @Nullable
        OffsetDateTime deadline,

        @Schema(description = "Until when it can be paid all the same; absent when it cannot.") @Nullable
        OffsetDateTime payableUntil,

        @Schema(description = "Its deadline is over, and it waits still.")
        boolean expired,

        @Schema(description = "When more time was asked for, as long as nobody has answered.") @Nullable
        OffsetDateTime extensionAskedAt,

        @Nullable Group group,

        @Schema(description = "Why it was cancelled or released, if somebody said so.") @Nullable
        String reason) {

    @Schema(name = "Group")
    public record Group(
            @Nullable String name,
            @Nullable String type,
            @Nullable String remark) {}

    static BookingAnswer of(BookingDetails booking) {
        var facts = booking.facts();
        var group = facts.group();
        return new BookingAnswer(
                facts.kind().name(),
                facts.outcome().name(),
                Instants.utc(facts.bookedAt()),
                moment(booking.deadline()),
                moment(booking.payableUntil()),
                booking.isExpired(),
                moment(facts.extensionAskedAt()),
                group.isEmpty() ? null : new Group(typed(group.name()), typed(group.type()), typed(group.remark())),
                typed(facts.endReason()));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : Instants.utc(instant);
    }

    private static @Nullable String typed(String text) {
        return text.isEmpty() ? null : text;
    }
}
