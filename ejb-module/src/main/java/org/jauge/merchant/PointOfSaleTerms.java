package org.jauge.merchant;

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
        long defaultAudienceId,
        boolean active,
        boolean defaultAudienceMayBuy) {

    static PointOfSaleTerms of(PointOfSale outlet, HoldRules holds, boolean mayBuy) {
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
                outlet.defaultAudienceId(),
                outlet.active(),
                mayBuy);
    }
}
