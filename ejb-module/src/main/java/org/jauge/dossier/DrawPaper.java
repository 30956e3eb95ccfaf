package org.jauge.dossier;

import com.lowagie.text.Document;
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
import java.util.List;
import org.jauge.tabular.Column;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.PaperFont;

/** The list of draws on paper, to tick off at the door: a table of each reserve. */
final class DrawPaper {

    private static final float MARGIN = 40;
    private static final float[] WIDTHS = {3, 3, 4, 2, 2, 3, 3};
    private static final Color SOFT = new Color(0xF0, 0xEE, 0xE8);

    private final Dialect dialect;
    private final BaseFont base = PaperFont.embedded();

    DrawPaper(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * @param title of the event
     * @param columns of each row, the reserve first
     * @param rows the reserve's name first, reserve by reserve
     */
    byte[] print(List<String> title, List<Column> columns, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.addTitle(title.get(0));
        document.open();
        document.add(line(title.get(0), 16));
        for (var more : title.subList(1, title.size())) document.add(line(more, 11));
        for (var reserve : rows.stream().map(row -> row.get(0)).distinct().toList()) {
            var ofReserve =
                    rows.stream().filter(row -> row.get(0).equals(reserve)).toList();
            document.add(line(reserve + " · " + ofReserve.size(), 13));
            document.add(table(columns, ofReserve));
        }
        if (rows.isEmpty()) document.add(line(dialect == Dialect.FRENCH ? "Aucune pigée." : "Nothing drawn.", 11));
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable table(List<Column> columns, List<List<String>> rows) {
        var paper = new PdfPTable(WIDTHS);
        paper.setWidthPercentage(100);
        paper.setSpacingBefore(6);
        paper.setHeaderRows(1);
        for (var column : columns.subList(1, columns.size())) paper.addCell(cell(dialect.header(column), SOFT));
        for (var row : rows) for (var text : row.subList(1, row.size())) paper.addCell(cell(text, Color.WHITE));
        return paper;
    }

    private PdfPCell cell(String text, Color ground) {
        var cell = new PdfPCell(new Phrase(text, new Font(base, 9)));
        cell.setBackgroundColor(ground);
        cell.setBorderColor(Color.LIGHT_GRAY);
        cell.setPadding(4);
        return cell;
    }

    private Paragraph line(String text, float size) {
        return new Paragraph(text, new Font(base, size));
    }
}
