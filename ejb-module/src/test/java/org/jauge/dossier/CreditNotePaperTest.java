package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jauge.dossier.CreditNote.Item;
import org.jauge.dossier.DossierDetails.CancellationLine;
import org.jauge.dossier.DossierDetails.RefundLine;
import org.jauge.dossier.HoldDetails.HoldLine;
import org.jauge.merchant.Channel;
import org.jauge.tabular.Dialect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is read on a credit note; spaces are left out, because a paper's are where the words stand. */
@Tag("P-02")
class CreditNotePaperTest {

    private static final Instant CANCELLED = Instant.parse("2016-08-06T10:00:00Z");

    private static final DossierDetails DOSSIER = new DossierDetails(
            new DossierDetails.Header(
                    1,
                    "3385",
                    "token",
                    DossierState.SETTLED,
                    Channel.BOX_OFFICE,
                    "Guichet",
                    "EUR",
                    new BigDecimal("34.000"),
                    CANCELLED,
                    CANCELLED,
                    "staff:1",
                    3249L,
                    "Malthère",
                    "SAMARANCH",
                    "m@it.example",
                    1),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static final Item ADULTS = item("Adulte", 2, "12.00", "20.00");
    private static final Item MENU = item("Menu", 1, "10.00", "10.00");

    private static Item item(String name, int quantity, String price, String vat) {
        var line = new HoldLine(
                7,
                "Dîner",
                "Europe/Paris",
                5,
                Instant.parse("2016-08-05T18:00:00Z"),
                1,
                "Salle",
                2,
                name,
                quantity,
                new BigDecimal(price),
                new BigDecimal(vat),
                1,
                List.of(),
                null,
                quantity,
                LineState.CANCELLED,
                null);
        return new Item(line, quantity);
    }

    private static RefundLine refund(PaymentMethod method, String amount) {
        return new RefundLine(1, 9, 1, method, new BigDecimal(amount), "", null, null);
    }

    private static String read(Dialect dialect, List<Item> items, String fee, RefundLine... refunds)
            throws IOException {
        var cancellation = new CancellationLine(
                9,
                17L,
                CANCELLED,
                "staff:1",
                "ill",
                TicketFate.INVALIDATED,
                PlaceFate.RELEASED,
                items.size(),
                new BigDecimal(fee),
                List.of(refunds));
        var note = CreditNote.of("Théâtre", "Europe/Paris", DOSSIER, cancellation, items);
        try (var paper = new PdfReader(new CreditNotePaper(dialect, note).print())) {
            return new PdfTextExtractor(paper).getTextFromPage(1).replaceAll("[\\s\\u00a0\\u202f]+", "");
        }
    }

    @Test
    @DisplayName(
            "P-02 a credit note says its number, the items, the fee, what is not credited, each way back and the tax")
    void says_all() throws IOException {
        var cash = refund(PaymentMethod.CASH, "10.00");
        var card = refund(PaymentMethod.CARD_TERMINAL, "12.50");

        assertThat(read(Dialect.FRENCH, List.of(ADULTS, MENU), "3.50", cash, card))
                .contains("Théâtre", "Avoirn°17", "6août2016", "12:00", "dossier3385", "MalthèreSAMARANCH")
                .contains("Adulte", "212,00€24,00€", "Menu", "110,00€10,00€")
                .containsSubsequence(
                        "Articles34,00€",
                        "Fraisretenus-3,50€",
                        "Noncrédité-8,00€",
                        "Totaldel’avoir22,50€",
                        "Remboursé:Espèces10,00€",
                        "Remboursé:Carte(terminal)12,50€",
                        "dontTVA10%0,60€",
                        "dontTVA20%2,65€")
                .doesNotContain("Invitation", "enplus");
        assertThat(read(Dialect.ENGLISH, List.of(ADULTS, MENU), "3.50", cash, card))
                .contains("Creditnoteno.17", "6August2016", "file3385")
                .containsSubsequence(
                        "Items€34.00",
                        "Feekept-€3.50",
                        "Notcredited-€8.00",
                        "Totalcredited€22.50",
                        "Givenback:Cash€10.00",
                        "Givenback:Cardterminal€12.50",
                        "VATincluded,10%€0.60",
                        "VATincluded,20%€2.65");
    }

    @Test
    @DisplayName("P-02 all of it given back needs no other line; more than the items had cost is named")
    void names_what_differs() throws IOException {
        assertThat(read(Dialect.FRENCH, List.of(MENU), "0", refund(PaymentMethod.CASH, "10.00")))
                .containsSubsequence("Articles10,00€", "Totaldel’avoir10,00€", "dontTVA10%0,91€")
                .doesNotContain("Frais", "Noncrédité", "enplus");
        assertThat(read(Dialect.FRENCH, List.of(MENU), "0", refund(PaymentMethod.CASH, "15.00")))
                .containsSubsequence("Articles10,00€", "Créditéenplus5,00€", "Totaldel’avoir15,00€");
    }

    @Test
    @Tag("P-05")
    @DisplayName("P-05 a gift that is taken back is no money on the note, nor is there tax in it")
    void a_gift_is_no_money() throws IOException {
        var gift = refund(PaymentMethod.FREE, "12.00");

        assertThat(read(Dialect.FRENCH, List.of(ADULTS), "0", gift, refund(PaymentMethod.CASH, "12.00")))
                .containsSubsequence(
                        "Articles24,00€",
                        "Invitation,sansargent-12,00€",
                        "Totaldel’avoir12,00€",
                        "Remboursé:Espèces12,00€",
                        "dontTVA20%2,00€")
                .doesNotContain("Noncrédité", "Remboursé:Invitation");
    }

    @Test
    @Tag("AMB-B4")
    @DisplayName("AMB-B4 money of a booking that goes back has a note that says that no item is cancelled")
    void nothing_was_bought() throws IOException {
        assertThat(read(Dialect.ENGLISH, List.of(), "0", refund(PaymentMethod.TRANSFER, "30.00")))
                .contains("Apaymentisgivenback;noitemiscancelled.")
                .containsSubsequence("Totalcredited€30.00", "Givenback:Banktransfer€30.00")
                .doesNotContain("Items", "VAT", "credited-", "ontop");
    }
}
