package org.jauge.till;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import org.jauge.dossier.MethodNames;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Paper;
import org.jauge.tabular.PaperTable;

/** A day closing on paper. */
final class ClosingPaper {

    private static final float[] TOTALS = {4, 1, 2, 1, 2, 2};
    private static final float[] CASH = {10, 2};

    private final Dialect dialect;
    private final String merchant;
    private final ZoneId zone;
    private final ClosingDetails closing;

    ClosingPaper(Dialect dialect, String merchant, String zone, ClosingDetails closing) {
        this.dialect = dialect;
        this.merchant = merchant;
        this.zone = ZoneId.of(zone);
        this.closing = closing;
    }

    byte[] print() {
        var line = closing.line();
        var title = dialect.word("Clôture de caisse n° ", "Day closing no. ") + line.id();
        var paper = Paper.upright(title);
        paper.line(merchant);
        paper.title(title);
        paper.line(line.outlet() + " · " + line.clerk());
        paper.line(dialect.moment(line.closedAt(), zone, FormatStyle.LONG) + " · "
                + dialect.word("clôturé par ", "closed by ") + line.closedBy());
        paper.add(totals(paper.table(TOTALS)));
        paper.add(cash(paper.table(CASH)));
        if (!line.note().isEmpty()) paper.line(dialect.word("Remarque : ", "Note: ") + line.note());
        return paper.print();
    }

    private PaperTable totals(PaperTable table) {
        var number = dialect.word("Nb", "No.");
        table.head(
                dialect.word("Moyen", "Method"),
                number,
                dialect.word("Reçu", "Received"),
                number,
                dialect.word("Remboursé", "Given back"),
                dialect.word("Solde", "Balance"));
        for (var one : closing.totals().lines()) {
            table.left(MethodNames.of(one.method(), dialect));
            table.right(String.valueOf(one.payments()), money(one.received()));
            table.right(String.valueOf(one.refunds()), money(one.givenBack()), money(one.balance()));
        }
        return table;
    }

    private PaperTable cash(PaperTable table) {
        var line = closing.line();
        table.right(dialect.word("Fond de caisse", "Opening cash"), money(line.opening()));
        table.right(dialect.word("Espèces attendues", "Expected cash"), money(line.expectedCash()));
        table.right(dialect.word("Espèces comptées", "Counted cash"), money(line.countedCash()));
        return table.total(dialect.word("Écart", "Difference"), money(line.difference()));
    }

    private String money(BigDecimal amount) {
        return dialect.money(amount, closing.line().currency());
    }
}
