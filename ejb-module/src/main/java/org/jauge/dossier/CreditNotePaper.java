package org.jauge.dossier;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.PaperFont;

/** A credit note on paper. */
final class CreditNotePaper {

    private static final float MARGIN = 50;
    private static final float[] WIDTHS = {5, 3, 1, 2, 2};
    private static final Color SOFT = new Color(0xF0, 0xEE, 0xE8);

    private final boolean french;
    private final Locale locale;
    private final CreditNote note;
    private final BaseFont base = PaperFont.embedded();

    CreditNotePaper(Dialect dialect, CreditNote note) {
        this.french = dialect == Dialect.FRENCH;
        this.locale = french ? Locale.FRANCE : Locale.UK;
        this.note = note;
    }

    byte[] print() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        var title = word("Avoir n° ", "Credit note no. ") + note.cancellation().id();
        document.addTitle(title);
        document.open();
        document.add(line(note.merchant(), 11));
        document.add(line(title, 18));
        var header = note.dossier().header();
        document.add(line(
                moment(note.cancellation().cancelledAt(), note.zone(), FormatStyle.LONG) + " · "
                        + word("dossier ", "file ") + header.number(),
                11));
        var customer = Stream.of(header.contactFirstName(), header.contactLastName(), header.contactEmail())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
        if (!customer.isEmpty()) document.add(line(customer, 11));
        document.add(items());
        document.add(sums());
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable items() {
        var paper = table(WIDTHS);
        for (var title : new String[] {
            word("Quoi", "What"),
            word("Événement", "Event"),
            word("Qté", "Qty"),
            word("Prix", "Price"),
            word("Montant", "Amount")
        }) paper.addCell(cell(title, SOFT, Element.ALIGN_LEFT));
        for (var item : note.items()) {
            var line = item.line();
            paper.addCell(cell(line.publicName(), Color.WHITE, Element.ALIGN_LEFT));
            paper.addCell(cell(
                    line.activityName() + ", " + moment(line.eventStart(), line.zone(), FormatStyle.MEDIUM),
                    Color.WHITE,
                    Element.ALIGN_LEFT));
            paper.addCell(cell(String.valueOf(item.items()), Color.WHITE, Element.ALIGN_RIGHT));
            paper.addCell(cell(money(line.unitPrice()), Color.WHITE, Element.ALIGN_RIGHT));
            paper.addCell(cell(money(item.subtotal()), Color.WHITE, Element.ALIGN_RIGHT));
        }
        return paper;
    }

    /** The fee, each refund with its way, their sum and the tax in it. */
    private PdfPTable sums() {
        var paper = table(new float[] {11, 2});
        var cancellation = note.cancellation();
        if (cancellation.fee().signum() > 0)
            sum(paper, word("Frais retenus", "Fee kept"), cancellation.fee().negate(), Color.WHITE);
        for (var refund : cancellation.refunds())
            sum(paper, word("Remboursé : ", "Given back: ") + way(refund.method()), refund.amount(), Color.WHITE);
        sum(paper, word("Total de l’avoir", "Total credited"), cancellation.refunded(), SOFT);
        for (var vat : note.vat())
            sum(paper, word("dont TVA ", "VAT included, ") + percent(vat.rate()), vat.amount(), Color.WHITE);
        return paper;
    }

    private void sum(PdfPTable paper, String text, BigDecimal amount, Color ground) {
        paper.addCell(cell(text, ground, Element.ALIGN_RIGHT));
        paper.addCell(cell(money(amount), ground, Element.ALIGN_RIGHT));
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

    private String way(PaymentMethod method) {
        return switch (method) {
            case CASH -> word("espèces", "cash");
            case CARD_TERMINAL -> word("carte", "card");
            case CHEQUE -> word("chèque", "cheque");
            case TRANSFER -> word("virement", "bank transfer");
            case EXTERNAL -> word("paiement en boutique", "payment at the shop");
            case FREE -> "";
        };
    }

    private String money(BigDecimal amount) {
        var format = NumberFormat.getCurrencyInstance(locale);
        var currency = Currency.getInstance(note.dossier().header().currency());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount);
    }

    private String percent(BigDecimal rate) {
        return NumberFormat.getNumberInstance(locale).format(rate.stripTrailingZeros()) + " %";
    }

    private String moment(Instant moment, String zone, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDateTime(style, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(ZoneId.of(zone)));
    }

    private String word(String french, String english) {
        return this.french ? french : english;
    }
}
