package org.jauge.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.HoldDetails.HoldLine;
import org.jauge.dossier.LineState;
import org.jauge.merchant.Channel;
import org.jauge.tabular.Dialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The summary with the values that were published in 2016. */
class FileSummaryTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant CREATED = Instant.parse("2016-08-04T15:00:00Z");
    private static final Instant START = Instant.parse("2016-08-05T09:00:00Z");
    private static final Instant END = Instant.parse("2016-08-05T11:00:00Z");

    private static final DossierDetails.Header HEADER = new DossierDetails.Header(
            1,
            "3385",
            "token",
            DossierState.BOOKED,
            Channel.WEB_SHOP,
            "Ticketshop",
            "EUR",
            new BigDecimal("72.000"),
            CREATED,
            null,
            "key:1",
            3249L,
            "Malthère",
            "SAMARANCH",
            "m@it.example",
            1);

    private static HoldLine visitors(@Nullable BigDecimal vatRate) {
        return new HoldLine(
                7,
                "Guided visit of museum for schools",
                "Europe/Zurich",
                5,
                START,
                1,
                "Museum",
                2,
                "Adult – Full Rate",
                8,
                new BigDecimal("9.000"),
                vatRate,
                1,
                List.of(),
                null,
                0,
                LineState.BOOKED,
                START);
    }

    private static FileSummary summary(Locale locale) {
        return summary(locale, null);
    }

    private static FileSummary summary(Locale locale, @Nullable BigDecimal vatRate) {
        var dossier = new DossierDetails(HEADER, List.of(visitors(vatRate)), List.of(), List.of(), List.of());
        var group = new GroupDetails("Collège Jean Moulin", "Adult", "");
        var visits = Map.of(5L, new FileSummary.Visit(END, "Guided visit - French"));
        return FileSummary.of(dossier, group, visits, ZURICH, locale);
    }

    @Test
    @Tag("B-16")
    @DisplayName(
            "B-16 3385, Ticketshop, Booking, Malthère SAMARANCH (3249), Thursday, 4 August 2016 - 17:00, 72.00 EUR")
    void says_what_was_published() {
        assertThat(summary(Locale.UK).facts())
                .extracting(FileSummary.Fact::value)
                .containsExactly(
                        "3385",
                        "Ticketshop",
                        "Booking",
                        "Malthère SAMARANCH (3249)",
                        "Thursday, 4 August 2016 - 17:00",
                        "72.00 EUR");
    }

    @Test
    @Tag("B-17")
    @Tag("B-20")
    @DisplayName("B-17 Booked: Friday, 5 August 2016 - 11:00 to 13:00, Guided visit - French, 8 × 9.00 EUR = 72.00 EUR")
    void says_the_content() {
        var summary = summary(Locale.UK);

        assertThat(summary.sections()).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEqualTo("Booked");
            assertThat(section.when()).isEqualTo("Friday, 5 August 2016 - 11:00 to 13:00");
            assertThat(section.variant()).isEqualTo("Guided visit - French");
            assertThat(section.group()).isEqualTo("Collège Jean Moulin - Adult");
            assertThat(section.rows())
                    .containsExactly(new FileSummary.Row("Adult – Full Rate", "8", "9.00 EUR", "72.00 EUR"));
            assertThat(section.subtotal()).isEqualTo("72.00 EUR");
        });
        assertThat(summary.total()).isEqualTo("72.00 EUR");
        assertThat(summary.vat()).isEmpty(); // nothing more than what was published
    }

    @Test
    @Tag("B-17")
    @Tag("E-22")
    @DisplayName("B-17, E-22 below the total the tax in it, where the category names a rate")
    void tells_the_tax() {
        var rate = new BigDecimal("5.50");

        assertThat(summary(Locale.UK, rate).vat())
                .containsExactly(new FileSummary.Fact("Including VAT at 5.5%", "3.75 EUR"));
        assertThat(summary(Locale.FRANCE, rate).vat()).singleElement().satisfies(vat -> {
            assertThat(vat.name()).matches("Dont TVA à 5,5\\h%");
            assertThat(vat.value()).isEqualTo("3.75 EUR");
        });
    }

    /** In the file the text of a table stands behind the rest of its page. */
    private static String paper(Dialect dialect) throws IOException {
        try (var paper = new PdfReader(new FileSummaryPaper(summary(dialect.locale()), dialect).print())) {
            return new PdfTextExtractor(paper).getTextFromPage(1).replaceAll("[\\s\\u00a0\\u202f]+", "");
        }
    }

    @Test
    @Tag("B-16")
    @Tag("B-17")
    @DisplayName("B-16, B-17 the paper has the block, the content and the total, one below the other, and no more")
    void prints_what_was_published() throws IOException {
        assertThat(paper(Dialect.ENGLISH))
                .isEqualTo("Summaryoffile3385" + "File#3385" + "ChannelTicketshop" + "StatusBooking"
                        + "FilecontactMalthèreSAMARANCH(3249)" + "CreatedThursday,4August2016-17:00"
                        + "Fileamount72.00EUR" + "Booked" + "Guidedvisitofmuseumforschools"
                        + "Friday,5August2016-11:00to13:00" + "Guidedvisit-French" + "CollègeJeanMoulin-Adult"
                        + "Sub-total72.00EUR" + "Total72.00EUR"
                        + "RateQuantityUnitPriceSub-total" + "Adult–FullRate89.00EUR72.00EUR");
    }

    @Test
    @Tag("B-16")
    @Tag("B-17")
    @DisplayName("B-16, B-17 the same in French")
    void prints_in_french() throws IOException {
        assertThat(paper(Dialect.FRENCH))
                .containsSubsequence(
                        "Récapitulatifdudossier3385", "Dossiern°3385", "CanalTicketshop", "ÉtatRéservation")
                .containsSubsequence("ContactMalthèreSAMARANCH(3249)", "Créé", "jeudi4août2016-17:00")
                .containsSubsequence("Montant72.00EUR", "Réservé", "vendredi5août2016-11:00à13:00")
                .containsSubsequence("Sous-total72.00EUR", "Total72.00EUR")
                .endsWith("TarifQuantitéPrixunitaireSous-totalAdult–FullRate89.00EUR72.00EUR");
    }
}
