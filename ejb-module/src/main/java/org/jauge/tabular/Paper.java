package org.jauge.tabular;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;

/** A document on A4, as all that is printed looks: lines of text, and tables with a soft head. */
public final class Paper {

    private static final float MARGIN = 45;
    private static final float TITLE = 18;
    private static final float HEADING = 14;
    private static final float TEXT = 11;
    private static final float CELL = 10;
    private static final float NARROW_CELL = 9;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final BaseFont letters = PaperFont.embedded();
    private final Document document;
    private final float cell;

    private Paper(Rectangle size, float cell, String title) {
        this.cell = cell;
        document = new Document(size, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.addTitle(title);
        document.open();
    }

    /** @param title that a reader's window shows */
    public static Paper upright(String title) {
        return new Paper(PageSize.A4, CELL, title);
    }

    /** For tables of many columns. */
    public static Paper across(String title) {
        return new Paper(PageSize.A4.rotate(), NARROW_CELL, title);
    }

    public void title(String text) {
        add(text, TITLE);
    }

    public void heading(String text) {
        add(text, HEADING);
    }

    /** No line where there is nothing to say. */
    public void line(String text) {
        if (!text.isEmpty()) add(text, TEXT);
    }

    /** @param widths of its columns, one beside the other */
    public PaperTable table(float... widths) {
        return new PaperTable(new Font(letters, cell), widths);
    }

    public void add(PaperTable table) {
        document.add(table.element());
    }

    public byte[] print() {
        document.close();
        return bytes.toByteArray();
    }

    private void add(String text, float size) {
        document.add(new Paragraph(text, new Font(letters, size)));
    }
}
