package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jauge.tabular.Dialect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B-19")
class TicketPaperTest {

    private static final PaperTicket TICKET = new PaperTicket(
            "Théâtre de l’Œuvre",
            "Dîner",
            "Menu d’été · anglais",
            Instant.parse("2031-06-02T18:00:00Z"),
            "Europe/Paris",
            "Salle",
            "Adulte",
            "dès 12 ans",
            "Zoé Lefèvre",
            "ABCD-EFGH",
            "3385");

    @Test
    @DisplayName("B-19 a ticket says what, when at its place, where, for whom, and its code")
    void says_all() throws IOException {
        var paper = read(Dialect.FRENCH, List.of(TICKET));

        assertThat(paper.getNumberOfPages()).isEqualTo(1);
        assertThat(new PdfTextExtractor(paper).getTextFromPage(1))
                .contains("Théâtre de l’Œuvre", "Dîner", "Menu d’été · anglais", "lundi 2 juin 2031", "20:00")
                .contains("Adulte · dès 12 ans · Salle", "Zoé Lefèvre", "ABCD-EFGH", "Dossier n° 3385");
        assertThat(new PdfTextExtractor(read(Dialect.ENGLISH, List.of(TICKET))).getTextFromPage(1))
                .contains("Monday", "2 June 2031", "File no. 3385");
    }

    @Test
    @DisplayName("B-19 nine tickets go on three pages, none cut in two")
    void cuts_none() throws IOException {
        var paper = read(Dialect.FRENCH, Collections.nCopies(9, TICKET));

        var text = new PdfTextExtractor(paper);
        for (var page = 1; page <= paper.getNumberOfPages(); page++) {
            var words = text.getTextFromPage(page);
            assertThat(words.split("Adulte", -1)).hasSameSizeAs(words.split("ABCD-EFGH", -1));
        }
        assertThat(paper.getNumberOfPages()).isEqualTo(3);
    }

    private static PdfReader read(Dialect dialect, List<PaperTicket> tickets) throws IOException {
        return new PdfReader(new TicketPaper(dialect).print(tickets));
    }
}
