package org.jauge.dossier;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.List;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.PaperFont;
import org.jauge.tabular.QrCode;

/** Tickets on A4, each with its code to scan; none is cut by the end of a page. */
public final class TicketPaper {

    private static final float MARGIN = 40;
    private static final float[] WIDTHS = {7, 3};
    private static final float CODE_SIDE = 128;
    private static final float PADDING = 12;
    private static final float GAP = 16;
    private static final float SMALL = 9;
    private static final float PLAIN = 11;
    private static final float LARGE = 17;

    private final Dialect dialect;
    private final BaseFont base = PaperFont.embedded();

    public TicketPaper(Dialect dialect) {
        this.dialect = dialect;
    }

    /** @param tickets at least one */
    public byte[] print(List<PaperTicket> tickets) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(dialect.word("Billets, dossier ", "Tickets, file ")
                + tickets.get(0).dossier());
        document.open();
        for (var ticket : tickets) document.add(paper(ticket, writer.getDirectContent()));
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable paper(PaperTicket ticket, PdfContentByte canvas) {
        var paper = new PdfPTable(WIDTHS);
        paper.setWidthPercentage(100);
        paper.setSpacingAfter(GAP);
        paper.setKeepTogether(true);
        paper.addCell(text(ticket));
        paper.addCell(code(ticket.code(), canvas));
        return paper;
    }

    private PdfPCell text(PaperTicket ticket) {
        var cell = cell(Rectangle.LEFT | Rectangle.TOP | Rectangle.BOTTOM);
        add(cell, ticket.merchant(), SMALL);
        add(cell, ticket.activity(), LARGE);
        add(cell, dialect.moment(ticket.start(), ZoneId.of(ticket.zone()), FormatStyle.FULL), PLAIN);
        add(cell, ticket.variant(), PLAIN);
        add(cell, PaperTicket.joined(ticket.category(), ticket.categorySubtitle(), ticket.emplacement()), PLAIN);
        add(cell, ticket.participant(), PLAIN);
        add(cell, dialect.word("Dossier n° ", "File no. ") + ticket.dossier(), SMALL);
        return cell;
    }

    private PdfPCell code(String text, PdfContentByte canvas) {
        var cell = cell(Rectangle.RIGHT | Rectangle.TOP | Rectangle.BOTTOM);
        var drawing = drawing(QrCode.of(text), canvas);
        drawing.setAlignment(Element.ALIGN_CENTER);
        cell.addElement(drawing);
        var code = new Paragraph(text, new Font(base, SMALL));
        code.setAlignment(Element.ALIGN_CENTER);
        cell.addElement(code);
        return cell;
    }

    private static Image drawing(QrCode code, PdfContentByte canvas) {
        var side = CODE_SIDE / code.size();
        var drawing = canvas.createTemplate(CODE_SIDE, CODE_SIDE);
        drawing.setColorFill(Color.BLACK);
        code.draw((x, y) -> drawing.rectangle(x * side, CODE_SIDE - (y + 1) * side, side, side));
        drawing.fill();
        return Image.getInstance(drawing);
    }

    private static PdfPCell cell(int border) {
        var cell = new PdfPCell();
        cell.setBorder(border);
        cell.setBorderColor(Color.GRAY);
        cell.setPadding(PADDING);
        return cell;
    }

    private void add(PdfPCell cell, String text, float size) {
        if (!text.isBlank()) cell.addElement(new Paragraph(text, new Font(base, size)));
    }
}
