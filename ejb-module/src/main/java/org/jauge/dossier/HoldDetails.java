package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cart as its holder sees it: until when, what and for how much. */
public record HoldDetails(
        String token,
        long pointOfSaleId,
        Instant endsAt,
        DossierState state,
        boolean lapsed,
        String currency,
        BigDecimal total,
        List<HoldLine> lines) {

    /**
     * @param zone the activity's, for showing the start
     * @param vatRate the percent of tax in its price, as it was taken
     * @param pieces how many tickets each item is, more than one for a bundle (C-02)
     * @param choices optional parts of a bundle that were chosen
     * @param reserve what it was drawn from; null for what everybody can have
     * @param cancelled how many of the quantity were cancelled since
     * @param bookedUntil the deadline of a line that is booked or was; null for others
     */
    public record HoldLine(
            long lineId,
            String activityName,
            String zone,
            long eventId,
            Instant eventStart,
            long emplacementId,
            String emplacementName,
            long categoryId,
            String publicName,
            int quantity,
            BigDecimal unitPrice,
            @Nullable BigDecimal vatRate,
            int pieces,
            List<Choice> choices,
            @Nullable Reserve reserve,
            int cancelled,
            LineState state,
            @Nullable Instant bookedUntil) {

        public HoldLine {
            choices = List.copyOf(choices);
        }

        /** Whether something of it can still be cancelled. */
        public boolean hasLeft() {
            return cancelled < quantity;
        }

        /** Whether it waits for its money. */
        public boolean isWaiting() {
            return state.waits();
        }

        /** What it is worth and costs now (P-02); an option is no debt, and what has lapsed is nothing. */
        BigDecimal value() {
            var none = state == LineState.OPTIONED || state == LineState.LAPSED;
            var owed = none ? 0 : quantity - cancelled;
            return unitPrice.multiply(BigDecimal.valueOf(owed));
        }

        public BigDecimal subtotal() {
            return unitPrice.multiply(BigDecimal.valueOf(quantity));
        }
    }

    /** A capacity reserve. */
    public record Reserve(long id, String name) {}

    /** A part that is not in every such bundle. */
    public record Choice(long categoryId, String publicName) {}

    public HoldDetails {
        lines = List.copyOf(lines);
    }

    /** The tax in the total, by rate; what is said of no line is not in it. */
    public List<IncludedVat> vat() {
        return vat(lines, currency);
    }

    static List<IncludedVat> vat(List<HoldLine> lines, String currency) {
        var taxed = lines.stream()
                .map(line -> new IncludedVat.Taxed(line.subtotal(), line.vatRate()))
                .toList();
        return IncludedVat.of(taxed, currency);
    }
}
