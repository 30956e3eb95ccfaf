package org.jauge.tabular;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;

/** A table on paper, filled from left to right, row after row. */
public final class PaperTable {

    private static final Color SOFT = new Color(0xF0, 0xEE, 0xE8);
    private static final float GAP = 10;
    private static final float PADDING = 5;

    private final Font font;
    private final PdfPTable table;

    PaperTable(Font font, float... widths) {
        this.font = font;
        table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(GAP);
    }

    /** The first row, which each further page repeats. */
    public PaperTable head(String... titles) {
        for (var title : titles) cell(title, SOFT, Element.ALIGN_LEFT);
        table.setHeaderRows(1);
        return this;
    }

    public PaperTable left(String... texts) {
        for (var text : texts) cell(text, Color.WHITE, Element.ALIGN_LEFT);
        return this;
    }

    /** Numbers, and what names a sum. */
    public PaperTable right(String... texts) {
        for (var text : texts) cell(text, Color.WHITE, Element.ALIGN_RIGHT);
        return this;
    }

    /** The sum of what stands above. */
    public PaperTable total(String... texts) {
        for (var text : texts) cell(text, SOFT, Element.ALIGN_RIGHT);
        return this;
    }

    PdfPTable element() {
        return table;
    }

    private void cell(String text, Color ground, int side) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setBackgroundColor(ground);
        cell.setBorderColor(Color.LIGHT_GRAY);
        cell.setHorizontalAlignment(side);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(PADDING);
        table.addCell(cell);
    }
}
