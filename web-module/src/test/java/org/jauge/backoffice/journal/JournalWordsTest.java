package org.jauge.backoffice.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jauge.backoffice.shell.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A-10")
class JournalWordsTest {

    private static final class English extends Language {

        private static final long serialVersionUID = 1L;

        @Override
        public Locale getLocale() {
            return Locale.ENGLISH;
        }
    }

    private final JournalWords words = new JournalWords();

    @BeforeEach
    void read_in_english() {
        words.language = new English();
    }

    @ParameterizedTest(name = "A-10 {0} is of no calendar, and stays as it was typed")
    @ValueSource(strings = {"2026-99-99T99:99", "until 2026-02-30T10:00:00Z, please", "2026-12-24T24:61:00Z"})
    void keeps_what_only_looks_like_a_moment(String typed) {
        assertThat(words.text(typed)).isEqualTo(typed);
        assertThat(words.value("dossier", "name", typed, "Europe/Paris", "EUR")).isEqualTo(typed);
    }

    @Test
    @DisplayName("A-10 what a customer gave as his reason is shown as he typed it, moments and all")
    void keeps_what_was_typed() {
        var typed = "not before 2026-10-01T10:00:00Z";

        assertThat(words.value("dossier", "reason", typed, "Europe/Paris", "EUR"))
                .isEqualTo(typed);
        assertThat(words.value("dossier", "answer", typed, "Europe/Paris", "EUR"))
                .isEqualTo(typed);
    }
}
