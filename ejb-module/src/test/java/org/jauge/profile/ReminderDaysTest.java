package org.jauge.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A-03")
class ReminderDaysTest {

    @ParameterizedTest(name = "A-03 typed \"{0}\": read as \"{1}\", kept as \"{2}\"")
    @CsvSource({
        "'1, 7,3', '7, 3, 1', ',7,3,1,'",
        "'7;3 3', '7, 3', ',7,3,'",
        "'', '', ','",
        "' , ', '', ','",
        "',14,2,', '14, 2', ',14,2,'"
    })
    void reads_what_people_type(String typed, String read, String kept) {
        assertThat(ReminderDays.typed(typed)).hasToString(read);
        assertThat(ReminderDays.typed(typed).kept()).isEqualTo(kept);
    }

    @ParameterizedTest(name = "A-03 typed \"{0}\": {1}")
    @CsvSource({"0, too-small", "-1, too-small", "91, too-large", "soon, not-days", "'1,2,3,4,5,6', too-many"})
    void refuses(String typed, String rule) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> ReminderDays.typed(typed))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("reminderDays");
                    assertThat(refused.rule()).isEqualTo(rule);
                });
    }
}
