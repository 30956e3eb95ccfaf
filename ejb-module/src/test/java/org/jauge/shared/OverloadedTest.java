package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C-02")
class OverloadedTest {

    @ParameterizedTest(name = "C-02 {0} is a deadlock that came through: {1}")
    @CsvSource({"40001, true", "40P01, true", "55P03, false", "40XL1, false", "08006, false"})
    void tells_a_deadlock_from_a_wait(String state, boolean deadlock) {
        var busy = Overloaded.by(new IllegalStateException("undone", new SQLException("said", state)));

        assertThat(busy.isDeadlock()).isEqualTo(deadlock);
        assertThat(busy.facts()).isEqualTo(new Overloaded(1).facts()); // whoever asked reads no difference
    }
}
