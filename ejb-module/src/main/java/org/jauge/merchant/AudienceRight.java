package org.jauge.merchant;

/** What one audience may do at one outlet: the first gate of a booking, and of a sale (AMB-X3). */
public record AudienceRight(
        long pointOfSaleId, long audienceTypeId, boolean mayBuy, boolean mayBook, boolean mayOption) {

    static AudienceRight none(long pointOfSaleId, long audienceTypeId) {
        return new AudienceRight(pointOfSaleId, audienceTypeId, false, false, false);
    }
}
