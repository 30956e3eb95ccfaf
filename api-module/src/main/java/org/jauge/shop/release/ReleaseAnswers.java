package org.jauge.shop.release;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.booking.ReleaseReport;
import org.jauge.inventory.Regain;
import org.jspecify.annotations.Nullable;

/** What is answered about bookings that wait. */
final class ReleaseAnswers {

    @Schema(name = "WaitingLinePage", requiredProperties = "items")
    public record Page(
            List<WaitingAnswer> items,

            @Schema(description = "Pass it as `cursor`; absent on the last page.") @Nullable
            String next) {}

    @Schema(
            name = "ReleaseReport",
            requiredProperties = {"done", "kept"})
    public record Report(
            @Schema(description = "How many dossiers.") int done,

            @Schema(
                    description = "Numbers of dossiers that stayed as they were: paid, being paid, locked or released"
                            + " meanwhile.")
            List<String> kept) {

        static Report of(ReleaseReport report) {
            return new Report(report.done(), report.kept());
        }
    }

    @Schema(name = "RegainList", requiredProperties = "items")
    public record Regains(List<Gain> items) {}

    @Schema(
            name = "Regain",
            requiredProperties = {"gauge", "name", "regained", "available"})
    public record Gain(
            @Schema(description = "As in the availability.", examples = "2-1050-1101")
            String gauge,

            String name,

            @Schema(description = "Units that could be sold again; 0 where it is at zero and blocks there.")
            int regained,

            @Schema(description = "What would be available then.")
            int available) {

        static Gain of(Regain gain) {
            return new Gain(
                    gain.key().toString(),
                    gain.name(),
                    gain.regained(),
                    gain.after().available());
        }
    }

    private ReleaseAnswers() {}
}
