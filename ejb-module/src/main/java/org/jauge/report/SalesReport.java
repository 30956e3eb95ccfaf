package org.jauge.report;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was sold, and what money moved, split as asked.
 *
 * @param salesTotals one for each currency, of all lines
 */
public record SalesReport(
        Set<Dimension> salesBy,
        List<SalesLine> sales,
        List<SalesLine> salesTotals,
        Set<Dimension> moneyBy,
        List<MoneyLine> money,
        List<MoneyLine> moneyTotals)
        implements Serializable {

    static SalesReport of(ReportFilter filter, List<SoldFact> sold, List<MoneyLine> moved) {
        var salesBy = filter.by(Dimension.OF_SALES);
        var moneyBy = filter.by(Dimension.OF_MONEY);
        return new SalesReport(
                salesBy,
                lines(sold, SoldFact::group, group -> group.only(salesBy), SalesLine::of),
                lines(sold, SoldFact::group, group -> Group.total(group.currency()), SalesLine::of),
                moneyBy,
                lines(moved, MoneyLine::group, group -> group.only(moneyBy), MoneyLine::of),
                lines(moved, MoneyLine::group, group -> Group.total(group.currency()), MoneyLine::of));
    }

    private static <F, L> List<L> lines(
            List<F> facts, Function<F, Group> group, Function<Group, Group> kept, BiFunction<Group, List<F>, L> line) {
        var groups = facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> kept.apply(group.apply(fact)), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(each -> line.apply(each.getKey(), each.getValue()))
                .toList();
    }
}
