package org.jauge.till;

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
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import org.jauge.dossier.MethodNames;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.PaperFont;

/** A day closing on paper. */
final class ClosingPaper {

    private static final float MARGIN = 50;
    private static final float[] TOTALS = {4, 1, 2, 1, 2, 2};
    private static final float[] CASH = {10, 2};
    private static final Color SOFT = new Color(0xF0, 0xEE, 0xE8);

    private final Dialect dialect;
    private final boolean french;
    private final Locale locale;
    private final String merchant;
    private final String zone;
    private final ClosingDetails closing;
    private final BaseFont base = PaperFont.embedded();

    ClosingPaper(Dialect dialect, String merchant, String zone, ClosingDetails closing) {
        this.dialect = dialect;
        this.french = dialect == Dialect.FRENCH;
        this.locale = french ? Locale.FRANCE : Locale.UK;
        this.merchant = merchant;
        this.zone = zone;
        this.closing = closing;
    }

    byte[] print() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        var title = word("Clôture de caisse n° ", "Day closing no. ")
                + closing.line().id();
        document.addTitle(title);
        document.open();
        document.add(line(merchant, 11));
        document.add(line(title, 18));
        document.add(line(closing.line().outlet() + " · " + closing.line().clerk(), 11));
        document.add(line(
                moment(closing.line().closedAt()) + " · " + word("clôturé par ", "closed by ")
                        + closing.line().closedBy(),
                11));
        document.add(totals());
        document.add(cash());
        if (!closing.line().note().isEmpty())
            document.add(line(word("Remarque : ", "Note: ") + closing.line().note(), 11));
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable totals() {
        var paper = table(TOTALS);
        for (var title : new String[] {
            word("Moyen", "Method"),
            word("Nb", "No."),
            word("Reçu", "Received"),
            word("Nb", "No."),
            word("Remboursé", "Given back"),
            word("Solde", "Balance")
        }) paper.addCell(cell(title, SOFT, Element.ALIGN_LEFT));
        for (var one : closing.totals().lines()) {
            paper.addCell(cell(MethodNames.of(one.method(), dialect), Color.WHITE, Element.ALIGN_LEFT));
            right(paper, String.valueOf(one.payments()));
            right(paper, money(one.received()));
            right(paper, String.valueOf(one.refunds()));
            right(paper, money(one.givenBack()));
            right(paper, money(one.balance()));
        }
        return paper;
    }

    private PdfPTable cash() {
        var paper = table(CASH);
        var line = closing.line();
        sum(paper, word("Fond de caisse", "Opening cash"), line.opening());
        sum(paper, word("Espèces attendues", "Expected cash"), line.expectedCash());
        sum(paper, word("Espèces comptées", "Counted cash"), line.countedCash());
        sum(paper, word("Écart", "Difference"), line.difference());
        return paper;
    }

    private void sum(PdfPTable paper, String text, BigDecimal amount) {
        right(paper, text);
        right(paper, money(amount));
    }

    private void right(PdfPTable paper, String text) {
        paper.addCell(cell(text, Color.WHITE, Element.ALIGN_RIGHT));
    }

    private static PdfPTable table(float[] widths) {
        var paper = new PdfPTable(widths);
        paper.setWidthPercentage(100);
        paper.setSpacingBefore(14);
        return paper;
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

    private String money(BigDecimal amount) {
        var format = NumberFormat.getCurrencyInstance(locale);
        var currency = Currency.getInstance(closing.line().currency());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount);
    }

    private String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(ZoneId.of(zone)));
    }

    private String word(String french, String english) {
        return this.french ? french : english;
    }
}
