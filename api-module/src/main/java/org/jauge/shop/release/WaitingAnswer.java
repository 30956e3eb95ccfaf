package org.jauge.shop.release;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.booking.WaitingRow;
import org.jauge.shop.Ids;
import org.jauge.shop.Instants;
import org.jauge.shop.Price;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "WaitingLine",
        requiredProperties = {
            "line",
            "dossier",
            "kind",
            "contact",
            "activity",
            "category",
            "quantity",
            "amount",
            "eventStart",
            "outlet",
            "channel",
            "until",
            "expired"
        })
public record WaitingAnswer(
        @Schema(description = "Its id, to be named when something is done with it.", examples = "1050")
        String line,

        @Schema(examples = "3385") String dossier,

        @Schema(enumeration = {"BOOKING", "OPTION"}) String kind,

        @Schema(description = "First and last name.", examples = "Malthère SAMARANCH")
        String contact,

        String activity,
        String category,
        int quantity,
        Price amount,
        OffsetDateTime eventStart,

        @Schema(description = "Where it was made.", examples = "Box office")
        String outlet,

        @Schema(enumeration = {"WEB_SHOP", "BOX_OFFICE", "EXTERNAL_BOX_OFFICE", "PHONE", "PARTNER_API"})
        String channel,

        @Schema(description = "Its deadline.") OffsetDateTime until,

        @Schema(description = "Whether the deadline is over.")
        boolean expired,

        @Schema(description = "It may exceed its deadline until then, and is not let go; absent otherwise.") @Nullable
        OffsetDateTime lockedUntil) {

    static WaitingAnswer of(WaitingRow row, Instant now) {
        var locked = row.lockedUntil();
        return new WaitingAnswer(
                Ids.of(row.lineId()),
                row.number(),
                row.isOption() ? "OPTION" : "BOOKING",
                Stream.of(row.firstName(), row.lastName())
                        .filter(name -> name != null && !name.isEmpty())
                        .collect(Collectors.joining(" ")),
                row.activity(),
                row.category(),
                row.quantity(),
                Price.of(row.amount(), row.currency()),
                Instants.in(row.zone(), row.eventStart()),
                row.outlet(),
                row.channel().name(),
                Instants.in(row.zone(), row.until()),
                row.isExpiredAt(now),
                locked == null ? null : Instants.in(row.zone(), locked));
    }
}
