package org.jauge.booking;

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
import org.jauge.tabular.PaperFont;

/** The summary of a file on paper (B-16). */
final class FileSummaryPaper {

    private static final float MARGIN = 50;
    private static final Color SOFT = new Color(0xF0, 0xEE, 0xE8);

    private final FileSummary summary;
    private final boolean french;
    private final BaseFont base = PaperFont.embedded();

    FileSummaryPaper(FileSummary summary, boolean french) {
        this.summary = summary;
        this.french = french;
    }

    byte[] print() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.addTitle(summary.title());
        document.open();
        document.add(line(summary.title(), 18));
        for (var fact : summary.facts()) document.add(line(fact.name() + "  " + fact.value(), 11));
        for (var section : summary.sections()) add(document, section);
        document.add(line(word("Total", "Total") + "  " + summary.total(), 14));
        document.close();
        return bytes.toByteArray();
    }

    private void add(Document document, FileSummary.Section section) {
        document.add(line(section.heading(), 14));
        document.add(line(section.product(), 11));
        document.add(line(section.when(), 11));
        if (!section.variant().isEmpty()) document.add(line(section.variant(), 11));
        if (!section.group().isEmpty()) document.add(line(section.group(), 11));
        var paper = new PdfPTable(new float[] {6, 2, 3, 3});
        paper.setWidthPercentage(100);
        paper.setSpacingBefore(10);
        for (var title : new String[] {
            word("Tarif", "Rate"),
            word("Quantité", "Quantity"),
            word("Prix unitaire", "Unit Price"),
            word("Sous-total", "Sub-total")
        }) paper.addCell(cell(title, SOFT, Element.ALIGN_LEFT));
        for (var row : section.rows()) {
            paper.addCell(cell(row.rate(), Color.WHITE, Element.ALIGN_LEFT));
            paper.addCell(cell(row.quantity(), Color.WHITE, Element.ALIGN_RIGHT));
            paper.addCell(cell(row.unitPrice(), Color.WHITE, Element.ALIGN_RIGHT));
            paper.addCell(cell(row.subtotal(), Color.WHITE, Element.ALIGN_RIGHT));
        }
        document.add(paper);
        document.add(line(word("Sous-total", "Sub-total") + "  " + section.subtotal(), 11));
    }

    private PdfPCell cell(String text, Color ground, int side) {
        var cell = new PdfPCell(new Phrase(text, new Font(base, 10)));
        cell.setBackgroundColor(ground);
        cell.setBorderColor(Color.LIGHT_GRAY);
        cell.setHorizontalAlignment(side);
        cell.setPadding(5);
        return cell;
    }

    private Paragraph line(String text, float size) {
        return new Paragraph(text, new Font(base, size));
    }

    private String word(String french, String english) {
        return this.french ? french : english;
    }
}
