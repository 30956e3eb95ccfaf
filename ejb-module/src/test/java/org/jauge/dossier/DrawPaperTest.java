package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.List;
import org.jauge.tabular.Column;
import org.jauge.tabular.Dialect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DrawPaperTest {

    private static final List<Column> COLUMNS = List.of(
            Column.required("reserve", "Réserve", "Reserve"),
            Column.required("emplacement", "Emplacement", "Location"),
            Column.required("category", "Catégorie", "Category"),
            Column.required("participant", "Participant", "Participant"),
            Column.required("dossier", "Dossier", "File"),
            Column.required("state", "État", "State"),
            Column.required("clerk", "Guichetier", "Clerk"),
            Column.required("drawnAt", "Pigé le", "Drawn at"));

    private static String text(List<List<String>> rows, Dialect dialect) throws IOException {
        var pdf = new DrawPaper(dialect).print(List.of("Kiosque", "lundi 2 juin 2031"), COLUMNS, rows);
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    @Test
    @Tag("R-03")
    @DisplayName("R-03 the list on paper names the event, each reserve with how many were drawn, and for whom")
    void tells_who_was_drawn_for() throws IOException {
        var zoe = List.of("Média", "Salle", "GA", "Zoé", "3301", "VALID", "Ann", "2031-05-01 10:00");
        var luc = List.of("Média", "Salle", "GA", "Luc", "3302", "VALID", "Ann", "2031-05-01 10:05");

        var text = text(List.of(zoe, luc), Dialect.FRENCH);

        assertThat(text).contains("Kiosque", "lundi 2 juin 2031", "Média · 2", "Zoé", "Luc", "3302", "Guichetier");
    }

    @Test
    @Tag("R-03")
    @DisplayName("R-03 a list of nobody says so")
    void tells_of_nobody() throws IOException {
        assertThat(text(List.of(), Dialect.ENGLISH)).contains("Kiosque", "Nothing drawn.");
    }
}
