package org.jauge.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jauge.dossier.MethodNames;
import org.jauge.tabular.Column;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Sheet;

/** Reports as tables for a spreadsheet. */
final class ReportSheets {

    private static final Column CURRENCY = Column.required("currency", "Devise", "Currency");

    private static final List<Column> SALES = List.of(
            CURRENCY,
            Column.required("sold", "Vendus", "Sold"),
            Column.required("cancelled", "Annulés", "Cancelled"),
            Column.required("value", "Ventes TTC", "Sales with VAT"),
            Column.required("vat", "dont TVA", "VAT included"),
            Column.required("net", "Ventes HT", "Sales without VAT"));

    private static final List<Column> MONEY = List.of(
            CURRENCY,
            Column.required("received", "Encaissé", "Received"),
            Column.required("givenBack", "Remboursé", "Given back"),
            Column.required("balance", "Solde", "Balance"),
            Column.required("gifts", "Offert", "Given away"),
            Column.required("fees", "Frais retenus", "Fees kept"));

    private ReportSheets() {}

    static Sheet sales(SalesReport report, Dialect dialect) {
        return new Sheet(
                dialect == Dialect.FRENCH ? "Ventes" : "Sales",
                columns(report.salesBy(), SALES),
                report.sales().stream()
                        .map(line -> row(cells(line.group(), report.salesBy(), dialect), measures(line)))
                        .toList(),
                report.salesTotals().stream()
                        .map(line -> row(blanks(report.salesBy()), measures(line)))
                        .toList());
    }

    static Sheet money(SalesReport report, Dialect dialect) {
        return new Sheet(
                dialect == Dialect.FRENCH ? "Encaissements" : "Money",
                columns(report.moneyBy(), MONEY),
                report.money().stream()
                        .map(line -> row(cells(line.group(), report.moneyBy(), dialect), measures(line)))
                        .toList(),
                report.moneyTotals().stream()
                        .map(line -> row(blanks(report.moneyBy()), measures(line)))
                        .toList());
    }

    private static List<Object> measures(SalesLine line) {
        return List.of(line.group().currency(), line.sold(), line.cancelled(), line.value(), line.vat(), line.net());
    }

    private static List<Object> measures(MoneyLine line) {
        return List.of(
                line.group().currency(), line.received(), line.givenBack(), line.balance(), line.gifts(), line.fees());
    }

    private static List<Column> columns(Set<Dimension> by, List<Column> measures) {
        return Stream.concat(by.stream().sorted().map(ReportSheets::column), measures.stream())
                .toList();
    }

    private static Column column(Dimension dimension) {
        return switch (dimension) {
            case DAY -> Column.required("day", "Jour", "Day");
            case ACTIVITY -> Column.required("activity", "Activité", "Activity");
            case CATEGORY -> Column.required("category", "Catégorie", "Category");
            case METHOD -> Column.required("method", "Moyen de paiement", "Payment method");
            case CLERK -> Column.required("clerk", "Vendeur", "Clerk");
        };
    }

    private static List<Object> cells(Group group, Set<Dimension> by, Dialect dialect) {
        return by.stream()
                .sorted()
                .map(dimension -> cell(group, dimension, dialect))
                .toList();
    }

    private static Object cell(Group group, Dimension dimension, Dialect dialect) {
        return switch (dimension) {
            case DAY -> group.day() == null ? "" : group.day();
            case ACTIVITY -> group.activity();
            case CATEGORY -> group.category();
            case METHOD -> group.method() == null ? "" : MethodNames.of(group.method(), dialect);
            case CLERK -> group.clerk();
        };
    }

    private static List<Object> blanks(Set<Dimension> by) {
        return Collections.nCopies(by.size(), "");
    }

    private static List<Object> row(List<Object> cells, List<Object> measures) {
        var row = new ArrayList<>(cells);
        row.addAll(measures);
        return row;
    }
}
