package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("K-03")
class DatabaseFaultTest {

    @ParameterizedTest(name = "K-03 {0} is {1}")
    @CsvSource({
        "23505, DUPLICATE",
        "40001, COLLIDED",
        "40P01, COLLIDED",
        "55P03, WAITED",
        "40XL1, WAITED",
        "40XL2, WAITED",
        "08006, LOST",
        "08003, LOST",
        "57P01, LOST",
        "57P02, LOST",
        "57P03, LOST",
        "53300, LOST",
        "23514, NONE", // a check of ours: a bug
        "57014, NONE",
        ", NONE"
    })
    void is_known_by_its_state_however_deep(String state, DatabaseFault fault) {
        var wrapped = new IllegalStateException(new PersistenceException(new SQLException("said", state)));

        assertThat(DatabaseFault.of(wrapped)).isEqualTo(fault);
    }

    @Test
    void a_full_pool_has_no_state() {
        assertThat(DatabaseFault.of(new PersistenceException(new SQLTransientConnectionException("full"))))
                .isEqualTo(DatabaseFault.WAITED);
    }

    @Test
    void a_bug_is_no_fault_of_the_database() {
        assertThat(DatabaseFault.of(new IllegalStateException("bug"))).isEqualTo(DatabaseFault.NONE);
    }
}
