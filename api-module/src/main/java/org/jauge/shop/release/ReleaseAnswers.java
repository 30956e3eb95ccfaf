package org.jauge.shop.release;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.booking.KeptDossier;
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
            requiredProperties = {"done", "kept", "reasons"})
    public record Report(
            @Schema(description = "How many dossiers.") int done,

            @Schema(description = "Numbers of dossiers that stayed as they were.")
            List<String> kept,

            @Schema(description = "Why each of them did.") List<Kept> reasons) {

        static Report of(ReleaseReport report) {
            return new Report(
                    report.done(),
                    report.numbers(),
                    report.kept().stream().map(Kept::of).toList());
        }
    }

    @Schema(
            name = "KeptDossier",
            requiredProperties = {"dossier", "reason"})
    public record Kept(
            @Schema(examples = "3385") String dossier,

            @Schema(
                    description = "ENDED: paid, cancelled or released meanwhile. LOCKED: it may exceed its deadline."
                            + " PAYING: somebody is paying it. LATE: its new deadline, or the end of its lock, would be"
                            + " over. NOT_LOCKED: it has to keep its deadline anyway. NO_ADDRESS: its customer has no"
                            + " mail address. NOT_YOURS: it is not for this key. BUSY: too much to do, repeat it later."
                            + " OTHERWISE: refused for something else.",
                    enumeration = {
                        "ENDED",
                        "LOCKED",
                        "PAYING",
                        "LATE",
                        "NOT_LOCKED",
                        "NO_ADDRESS",
                        "NOT_YOURS",
                        "BUSY",
                        "OTHERWISE"
                    })
            String reason) {

        static Kept of(KeptDossier kept) {
            return new Kept(kept.number(), kept.why().name());
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
