package org.jauge.dossier;

import java.util.List;
import org.jauge.tabular.Column;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Paper;
import org.jauge.tabular.PaperTable;

/** The list of draws on paper, to tick off at the door: a table of each reserve. */
final class DrawPaper {

    private static final float[] WIDTHS = {3, 3, 4, 2, 2, 3, 3};

    private final Dialect dialect;

    DrawPaper(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * @param title of the event
     * @param columns of each row, the reserve first
     * @param rows the reserve's name first, reserve by reserve
     */
    byte[] print(List<String> title, List<Column> columns, List<List<String>> rows) {
        var paper = Paper.across(title.get(0));
        paper.title(title.get(0));
        title.stream().skip(1).forEach(paper::line);
        for (var reserve : rows.stream().map(row -> row.get(0)).distinct().toList()) {
            var ofReserve =
                    rows.stream().filter(row -> row.get(0).equals(reserve)).toList();
            paper.heading(reserve + " · " + ofReserve.size());
            paper.add(filled(paper.table(WIDTHS), columns, ofReserve));
        }
        if (rows.isEmpty()) paper.line(dialect.word("Aucune pigée.", "Nothing drawn."));
        return paper.print();
    }

    private PaperTable filled(PaperTable table, List<Column> columns, List<List<String>> rows) {
        table.head(columns.stream().skip(1).map(dialect::header).toArray(String[]::new));
        for (var row : rows) table.left(row.stream().skip(1).toArray(String[]::new));
        return table;
    }
}
