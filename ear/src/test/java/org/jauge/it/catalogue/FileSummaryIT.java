package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jauge.booking.BookingKind;
import org.jauge.booking.FileSummaries;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the summary reads of a visit and its group; spaces are left out, because a paper's are where words stand. */
class FileSummaryIT extends BookingTest {

    @Inject
    FileSummaries summaries;

    private String paper(String number, String language) throws IOException {
        var pdf = office.get(owner, () -> summaries.pdf(number, null, language));
        try (var paper = new PdfReader(pdf)) {
            return new PdfTextExtractor(paper).getTextFromPage(1).replaceAll("[\\s\\u00a0\\u202f]+", "");
        }
    }

    @Test
    @Tag("B-16")
    @Tag("B-17")
    @Tag("B-20")
    @DisplayName("B-16, B-17, B-20 the paper has number, contact, start to end, theme and language, the group's remark")
    void prints_the_visit_and_the_group() throws IOException {
        openVisit();
        var list = office.priceList(owner, activity);
        var guided = new EventFacts("", "Guided visit", "French", EventState.OPEN, list);
        event = office.event(owner, activity, guided);
        var header = book(asked(BookingKind.BOOKING, 8)).header();

        var who = "MalthèreSAMARANCH(" + header.contactNumber() + ")";
        var group = "CollègeJeanMoulin-Adult-twowheelchairs";
        var row = "Adult–FullRate89.00EUR72.00EUR";
        assertThat(paper(header.number(), "en"))
                .contains("File#" + header.number(), "Filecontact" + who, "Fileamount72.00EUR", row)
                .containsSubsequence("Monday,2June2031-20:00to22:00", "Guidedvisit-French", group)
                .containsSubsequence("Sub-total72.00EUR", "Total72.00EUR");
        assertThat(paper(header.number(), "fr"))
                .contains("Dossiern°" + header.number(), "Contact" + who, "Montant72.00EUR", row)
                .containsSubsequence("lundi2juin2031-20:00à22:00", "Guidedvisit-French", group)
                .containsSubsequence("Sous-total72.00EUR", "Total72.00EUR");
    }
}
