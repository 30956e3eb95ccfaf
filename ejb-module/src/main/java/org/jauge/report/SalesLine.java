package org.jauge.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jauge.dossier.IncludedVat;

/**
 * One line of what was sold.
 *
 * @param value of the sold items less the cancelled ones
 * @param vat the tax in it, each rate rounded once
 */
public record SalesLine(Group group, long sold, long cancelled, BigDecimal value, BigDecimal vat)
        implements Serializable {

    static SalesLine of(Group group, List<SoldFact> facts) {
        var sold = items(facts, false);
        var cancelled = items(facts, true);
        var value = facts.stream().map(SoldFact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var taxed = facts.stream()
                .map(fact -> new IncludedVat.Taxed(fact.value(), fact.vatRate()))
                .toList();
        var vat = IncludedVat.of(taxed, group.currency()).stream()
                .map(IncludedVat::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SalesLine(group, sold, cancelled, value, vat);
    }

    public BigDecimal net() {
        return value.subtract(vat);
    }

    private static long items(List<SoldFact> facts, boolean cancels) {
        return facts.stream()
                .filter(fact -> fact.cancels() == cancels)
                .mapToLong(SoldFact::items)
                .sum();
    }
}
