package org.jauge.merchant;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What selling and holding need to know of an outlet, with the limits that hold for this caller (H-01, H-02). */
public record PointOfSaleTerms(
        long id,
        long merchantId,
        String name,
        Channel channel,
        String language,
        int holdMinutes,
        int holdMinutesMax,
        int unitsPerHoldMax,
        int openHoldsMax,
        int openBookingsMax,
        long defaultAudienceId,
        boolean active,
        List<AudienceRight> rights) {

    public PointOfSaleTerms {
        rights = List.copyOf(rights);
    }

    static PointOfSaleTerms of(PointOfSale outlet, HoldRules holds, List<AudienceRight> rights) {
        return new PointOfSaleTerms(
                outlet.id(),
                outlet.merchantId(),
                outlet.name(),
                outlet.channel(),
                outlet.language(),
                holds.minutes(),
                holds.minutesMax(),
                holds.unitsMax(),
                holds.openMax(),
                holds.bookingsMax(),
                outlet.defaultAudienceId(),
                outlet.active(),
                rights);
    }

    /** What an audience may do here (AMB-X3); one that nobody allowed anything may nothing. */
    public AudienceRight right(long audienceId) {
        return rights.stream()
                .filter(right -> right.audienceTypeId() == audienceId)
                .findFirst()
                .orElseGet(() -> AudienceRight.none(id, audienceId));
    }

    /** Whom it lets do anything, the usual audience first if it is one of them; perhaps nobody. */
    public List<AudienceRight> admitted() {
        return rights.stream()
                .filter(right -> right.mayBuy() || right.mayBook() || right.mayOption())
                .sorted(Comparator.comparing((AudienceRight right) -> right.audienceTypeId() != defaultAudienceId)
                        .thenComparing(AudienceRight::audienceTypeId))
                .toList();
    }

    /** What those may do whom nobody knows (B-24). */
    public AudienceRight usualRight() {
        return right(defaultAudienceId);
    }

    /** What somebody may do here of whom staff said that he belongs to it; of null nobody said anything. */
    public AudienceRight rightOf(@Nullable Long audienceId) {
        return audienceId == null ? usualRight() : right(audienceId);
    }
}
