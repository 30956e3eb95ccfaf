package org.jauge.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jauge.emplacement.TableLine;
import org.jauge.emplacement.TableValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("E-15")
class PouringTest {

    private static final long OTHERS = 1;
    private static final long PARTY = 2;
    private static final TableLine T1 = table(1, "T1", 8);
    private static final TableLine T2 = table(2, "T2", 4);

    @ParameterizedTest(name = "E-15 T1 of 8 with 6 taken has room for {0}")
    @ValueSource(ints = {1, 2})
    void seats_what_fits(int people) {
        var pouring = new Pouring(List.of(T1), List.of(new Seats(1, OTHERS, 6)));

        assertThat(pouring.seat(PARTY, people, List.of(T1))).containsExactly(new Seats(1, PARTY, people));
        assertThat(pouring.free(T1)).isEqualTo(2 - people);
    }

    @Test
    @DisplayName("E-15 T1 of 8 with 6 taken refuses 3, says that 2 are left, and gives none away")
    void refuses_what_does_not_fit() {
        var pouring = new Pouring(List.of(T1), List.of(new Seats(1, OTHERS, 6)));

        assertThatExceptionOfType(TableFull.class)
                .isThrownBy(() -> pouring.seat(PARTY, 3, List.of(T1)))
                .satisfies(refusal -> assertThat(refusal.facts())
                        .containsEntry("table", "T1")
                        .containsEntry("left", 2)
                        .containsEntry("wanted", 3));

        assertThat(pouring.free(T1)).isEqualTo(2);
    }

    @Test
    @DisplayName("E-15 a party of 5 sits over two tables, and what it took is gone for the next")
    void goes_over_two_tables() {
        var pouring = new Pouring(List.of(T1, T2), List.of(new Seats(1, OTHERS, 6)));

        assertThat(pouring.seat(PARTY, 5, List.of(T1, T2)))
                .containsExactly(new Seats(1, PARTY, 2), new Seats(2, PARTY, 3));

        assertThat(List.of(pouring.free(T1), pouring.free(T2))).containsExactly(0, 1);
        assertThatExceptionOfType(TableFull.class)
                .isThrownBy(() -> pouring.seat(3, 2, List.of(T1, T2)))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("left", 1));
    }

    private static TableLine table(long id, String name, int seats) {
        return new TableLine(id, 1, 9, new TableValues(name, seats, 1));
    }
}
