package org.jauge.backoffice.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WhichTest {

    private static final Set<Long> TWO = Set.of(1L, 2L);

    @Test
    @Tag("E-18")
    @DisplayName("E-18 what is ticked is what is meant unless all are asked for; only the ticked ones are never all")
    void takes_what_is_ticked() {
        assertThat(Which.TICKED_ELSE_ALL.among(TWO)).isEqualTo(TWO);
        assertThat(Which.TICKED_ELSE_ALL.among(Set.of())).isEmpty();
        assertThat(Which.TICKED.among(TWO)).isEqualTo(TWO);
        assertThat(Which.ALL.among(TWO)).isEmpty();
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> Which.TICKED.among(Set.of()))
                .returns("which", InvalidField::field);
    }
}
