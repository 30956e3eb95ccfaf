package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Paper;
import org.jauge.tabular.PaperTable;

/** A credit note on paper. */
final class CreditNotePaper {

    private static final float[] ITEMS = {5, 3, 1, 2, 2};
    private static final float[] SUMS = {11, 2};

    private final Dialect dialect;
    private final CreditNote note;

    CreditNotePaper(Dialect dialect, CreditNote note) {
        this.dialect = dialect;
        this.note = note;
    }

    byte[] print() {
        var title = dialect.word("Avoir n° ", "Credit note no. ")
                + note.cancellation().id();
        var paper = Paper.upright(title);
        paper.line(note.merchant());
        paper.title(title);
        var header = note.dossier().header();
        paper.line(dialect.moment(note.cancellation().cancelledAt(), ZoneId.of(note.zone()), FormatStyle.LONG) + " · "
                + dialect.word("dossier ", "file ") + header.number());
        paper.line(Stream.of(header.contactFirstName(), header.contactLastName(), header.contactEmail())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" ")));
        paper.add(items(paper.table(ITEMS)));
        paper.add(sums(paper.table(SUMS)));
        return paper.print();
    }

    private PaperTable items(PaperTable table) {
        table.head(
                dialect.word("Quoi", "What"),
                dialect.word("Événement", "Event"),
                dialect.word("Qté", "Qty"),
                dialect.word("Prix", "Price"),
                dialect.word("Montant", "Amount"));
        for (var item : note.items()) {
            var line = item.line();
            var starts = dialect.moment(line.eventStart(), ZoneId.of(line.zone()), FormatStyle.MEDIUM);
            table.left(line.publicName(), line.activityName() + ", " + starts);
            table.right(String.valueOf(item.items()), money(line.unitPrice()), money(item.subtotal()));
        }
        return table;
    }

    /** The fee, each refund with its way, their sum and the tax in it. */
    private PaperTable sums(PaperTable table) {
        var cancellation = note.cancellation();
        if (cancellation.fee().signum() > 0)
            table.right(
                    dialect.word("Frais retenus", "Fee kept"),
                    money(cancellation.fee().negate()));
        for (var refund : cancellation.refunds())
            table.right(
                    dialect.word("Remboursé : ", "Given back: ") + MethodNames.of(refund.method(), dialect),
                    money(refund.amount()));
        table.total(dialect.word("Total de l’avoir", "Total credited"), money(cancellation.refunded()));
        for (var vat : note.vat())
            table.right(dialect.word("dont TVA ", "VAT included, ") + dialect.percent(vat.rate()), money(vat.amount()));
        return table;
    }

    private String money(BigDecimal amount) {
        return dialect.money(amount, note.dossier().header().currency());
    }
}
