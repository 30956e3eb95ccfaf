package org.jauge.seating;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventState;
import org.jauge.seating.SeatedTable.Seat;
import org.jauge.tabular.Dialect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-15")
class SeatingListTest {

    private static final List<SeatedRoom> ROOMS = List.of(new SeatedRoom(
            1,
            "Salle « L’Étoile »",
            List.of(
                    new SeatedTable(1, "T1", 8, List.of(new Seat("3301", "Zoé Lefèvre", 6))),
                    new SeatedTable(2, "T2", 4, List.of())),
            List.of(new SeatedParty("3301", "Zoé Lefèvre", 6, 6), new SeatedParty("3302", "=1+1", 3, 1))));

    @Test
    @DisplayName("E-15 the list names each party at its table, free tables, and who waits; nothing in it runs")
    void writes_a_table() {
        var text = new String(SeatingList.csv(ROOMS, Dialect.FRENCH), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF");
        assertThat(text.substring(1).lines())
                .containsExactly(
                        "Emplacement;Table;Places de la table;Dossier;Nom;Personnes",
                        "Salle « L’Étoile »;T1;8;3301;Zoé Lefèvre;6",
                        "Salle « L’Étoile »;T2;4;;;",
                        "Salle « L’Étoile »;;;3302;'=1+1;2");
    }

    @Test
    @DisplayName("E-15 on paper stand the event, the tables with their free seats and who waits, accents and all")
    void prints_a_paper() throws IOException {
        var event = new EventDetails(
                1,
                1,
                1,
                "Dîner à l’œuvre",
                "Europe/Paris",
                Instant.parse("2031-06-02T18:00:00Z"),
                Instant.parse("2031-06-02T20:00:00Z"),
                LocalDate.of(2031, 6, 2),
                new EventFacts("", "", "", EventState.OPEN, 1));

        var paper = new PdfReader(new SeatingPaper(Dialect.FRENCH).print(event, ROOMS));

        assertThat(paper.getNumberOfPages()).isEqualTo(1);
        assertThat(new PdfTextExtractor(paper).getTextFromPage(1))
                .contains("Dîner à l’œuvre", "20:00", "L’Étoile", "Zoé Lefèvre", "libres", "sans table");
    }
}
