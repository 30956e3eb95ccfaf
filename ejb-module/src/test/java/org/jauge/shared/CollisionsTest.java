package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C-02")
class CollisionsTest {

    private final AtomicInteger asked = new AtomicInteger();

    /** Fails so often first. */
    private Supplier<String> reading(int failures, String state) {
        return () -> {
            if (asked.incrementAndGet() <= failures)
                throw new IllegalStateException("undone", new SQLException("deadlock", state));
            return "read";
        };
    }

    @Test
    @DisplayName("C-02 what gave way in a deadlock is asked again")
    void asks_again() {
        assertThat(Collisions.retried(reading(3, "40001"))).isEqualTo("read");
        assertThat(asked).hasValue(4);
    }

    @Test
    @DisplayName("C-02 but not for ever, and nothing else is")
    void gives_up() {
        assertThatIllegalStateException().isThrownBy(() -> Collisions.retried(reading(4, "40P01")));
        assertThat(asked).hasValue(4);
        asked.set(0);
        assertThatIllegalStateException().isThrownBy(() -> Collisions.retried(reading(1, "08006")));
        assertThat(asked).hasValue(1);
    }
}
