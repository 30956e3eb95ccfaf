package org.jauge.booking;

import org.jauge.tabular.Dialect;
import org.jauge.tabular.Paper;
import org.jauge.tabular.PaperTable;

/** The summary of a file on paper (B-16). */
final class FileSummaryPaper {

    private static final float[] WIDTHS = {6, 2, 3, 3};

    private final FileSummary summary;
    private final Dialect dialect;

    FileSummaryPaper(FileSummary summary, Dialect dialect) {
        this.summary = summary;
        this.dialect = dialect;
    }

    byte[] print() {
        var paper = Paper.upright(summary.title());
        paper.title(summary.title());
        for (var fact : summary.facts()) paper.line(fact.name() + "  " + fact.value());
        for (var section : summary.sections()) add(paper, section);
        paper.heading("Total  " + summary.total());
        for (var vat : summary.vat()) paper.line(vat.name() + "  " + vat.value());
        return paper.print();
    }

    private void add(Paper paper, FileSummary.Section section) {
        paper.heading(section.heading());
        paper.line(section.product());
        paper.line(section.when());
        paper.line(section.variant());
        paper.line(section.group());
        paper.add(rows(paper.table(WIDTHS), section));
        paper.line(dialect.word("Sous-total", "Sub-total") + "  " + section.subtotal());
    }

    private PaperTable rows(PaperTable table, FileSummary.Section section) {
        table.head(
                dialect.word("Tarif", "Rate"),
                dialect.word("Quantité", "Quantity"),
                dialect.word("Prix unitaire", "Unit Price"),
                dialect.word("Sous-total", "Sub-total"));
        for (var row : section.rows()) table.left(row.rate()).right(row.quantity(), row.unitPrice(), row.subtotal());
        return table;
    }
}
