package org.jauge.seating;

import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.List;
import org.jauge.calendar.EventDetails;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.Paper;
import org.jauge.tabular.PaperTable;

/** The seating list on paper: a table of each emplacement, those without a seat at its end. */
final class SeatingPaper {

    private static final float[] WIDTHS = {2, 1.4f, 2, 5, 1.6f};

    private final Dialect dialect;

    SeatingPaper(Dialect dialect) {
        this.dialect = dialect;
    }

    byte[] print(EventDetails event, List<SeatedRoom> rooms) {
        var paper = Paper.upright(event.activity());
        paper.title(event.activity());
        paper.line(dialect.moment(event.startsAt(), ZoneId.of(event.timeZone()), FormatStyle.FULL));
        for (var room : rooms) {
            paper.heading(room.name());
            paper.add(filled(paper.table(WIDTHS), room));
        }
        return paper.print();
    }

    private PaperTable filled(PaperTable paper, SeatedRoom room) {
        paper.head(
                SeatingList.COLUMNS.subList(1, 6).stream().map(dialect::header).toArray(String[]::new));
        for (var table : room.tables()) {
            for (var seat : table.taken())
                row(paper, table.name(), table.seats(), seat.dossier(), seat.name(), seat.seats());
            if (table.free() > 0)
                row(paper, table.name(), table.seats(), "", dialect.word("libres", "free"), table.free());
        }
        for (var party : room.waiting())
            row(paper, dialect.word("sans table", "no table"), "", party.dossier(), party.name(), party.left());
        return paper;
    }

    private static void row(PaperTable paper, Object... cells) {
        for (var cell : cells) paper.left(cell.toString());
    }
}
