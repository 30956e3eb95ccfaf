package org.jauge.inventory;

import java.time.Instant;
import java.util.List;
import org.jauge.profile.Gates.Verdict;

/**
 * What the three gates say at an event, category by category.
 *
 * @param preview for another audience than that of who asks: nobody belongs to it unless the merchant says so (B-24)
 * @param asOf what a deadline is counted from
 */
public record EventEligibility(
        long eventId,
        String zone,
        long pointOfSaleId,
        long audienceId,
        String audience,
        boolean preview,
        Instant asOf,
        List<CategoryEligibility> categories) {

    public EventEligibility {
        categories = List.copyOf(categories);
    }

    /** @param verdicts one for each operation, in their order */
    public record CategoryEligibility(long id, String publicName, List<Verdict> verdicts) {

        public CategoryEligibility {
            verdicts = List.copyOf(verdicts);
        }
    }
}
