package org.jauge.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jauge.merchant.AudienceRight;
import org.jspecify.annotations.Nullable;

/**
 * The three gates of one activity, as of one catalogue version. Everything that waits for its money passes all three, a
 * sale the first two (B-07).
 */
public record Gates(long activityId, ZoneId zone, BookingRule rule, ProductRights products) {

    /** When and on which local day an event starts. */
    public record Occasion(Instant startsAt, LocalDate day) {}

    /**
     * What the gates say to one operation.
     *
     * @param deadline until when it can be paid if it is booked now; null for a sale
     * @param barred why it is not possible, gate by gate; empty where it is
     */
    public record Verdict(Operation operation, @Nullable Instant deadline, List<Barred> barred) {

        public Verdict {
            barred = List.copyOf(barred);
        }

        public boolean isOpen() {
            return barred.isEmpty();
        }

        /** A sale never meets the third one. */
        public boolean meets(Barred.Gate gate) {
            return gate != Barred.Gate.DELAY || operation.waits();
        }

        /** What closes this gate, or null. */
        public @Nullable Barred at(Barred.Gate gate) {
            return barred.stream()
                    .filter(each -> each.gate() == gate)
                    .findFirst()
                    .orElse(null);
        }
    }

    public Verdict ask(Operation operation, AudienceRight asker, long categoryId, Occasion at, Instant now) {
        var barred = new ArrayList<Barred>();
        if (!operation.isAdmittedBy(asker)) barred.add(Barred.AUDIENCE_NOT_ADMITTED);
        if (!products.grants(wish(operation, asker, categoryId, at), now)) barred.add(Barred.NOT_IN_PROFILE);
        if (!operation.waits()) return new Verdict(operation, null, barred);
        rule.barred(now, at.startsAt(), zone).ifPresent(barred::add);
        return new Verdict(operation, rule.deadline(now, at.startsAt(), zone), barred);
    }

    /** The most that a line can have of so many that are left, if all gates are open. */
    public int largest(Operation operation, AudienceRight asker, long categoryId, Occasion at, Instant now, int left) {
        if (!ask(operation, asker, categoryId, at, now).isOpen()) return 0;
        return products.largest(wish(operation, asker, categoryId, at), now, left);
    }

    /**
     * Refuses what gate 2 does not let through, and quantities that no profile grants.
     *
     * @param promised another moment at which it was allowed is enough: when a cart was opened
     */
    public void checkProfile(
            Operation operation, AudienceRight asker, Line line, Occasion at, @Nullable Instant promised, Instant now) {
        products.check(wish(operation, asker, line.categoryId(), at), line.quantity(), line.category(), promised, now);
    }

    /** So many of a category, by its public name. */
    public record Line(long categoryId, String category, int quantity) {}

    private Wish wish(Operation operation, AudienceRight asker, long categoryId, Occasion at) {
        return new Wish(operation, activityId, at.day(), categoryId, asker.pointOfSaleId(), asker.audienceTypeId());
    }
}
