package org.jauge.seating;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jauge.calendar.EventDetails;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.PaperFont;

/** The seating list on paper: a table of each emplacement, those without a seat at its end. */
final class SeatingPaper {

    private static final float MARGIN = 40;
    private static final float[] WIDTHS = {2, 1.4f, 2, 5, 1.6f};
    private static final Color SOFT = new Color(0xF0, 0xEE, 0xE8);

    private final Dialect dialect;
    private final BaseFont base;

    SeatingPaper(Dialect dialect) {
        this.dialect = dialect;
        this.base = PaperFont.embedded();
    }

    byte[] print(EventDetails event, List<SeatedRoom> rooms) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.addTitle(event.activity());
        document.open();
        document.add(line(event.activity(), 16));
        document.add(line(moment(event), 11));
        for (var room : rooms) {
            document.add(Chunk.NEWLINE);
            document.add(line(room.name(), 13));
            document.add(table(room));
        }
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable table(SeatedRoom room) {
        var paper = new PdfPTable(WIDTHS);
        paper.setWidthPercentage(100);
        paper.setSpacingBefore(6);
        paper.setHeaderRows(1);
        for (var column : SeatingList.COLUMNS.subList(1, 6)) paper.addCell(cell(dialect.header(column), SOFT));
        for (var table : room.tables()) {
            for (var seat : table.taken())
                row(paper, table.name(), table.seats(), seat.dossier(), seat.name(), seat.seats());
            if (table.free() > 0) row(paper, table.name(), table.seats(), "", word("libres", "free"), table.free());
        }
        for (var party : room.waiting())
            row(paper, word("sans table", "no table"), "", party.dossier(), party.name(), party.left());
        return paper;
    }

    private void row(PdfPTable paper, Object... cells) {
        for (var cell : cells) paper.addCell(cell(cell.toString(), Color.WHITE));
    }

    private PdfPCell cell(String text, Color ground) {
        var cell = new PdfPCell(new Phrase(text, new Font(base, 10)));
        cell.setBackgroundColor(ground);
        cell.setBorderColor(Color.LIGHT_GRAY);
        cell.setPadding(5);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private Paragraph line(String text, float size) {
        return new Paragraph(text, new Font(base, size));
    }

    private String word(String french, String english) {
        return dialect == Dialect.FRENCH ? french : english;
    }

    private String moment(EventDetails event) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(dialect == Dialect.FRENCH ? Locale.FRANCE : Locale.UK)
                .format(event.startsAt().atZone(ZoneId.of(event.timeZone())));
    }
}
