package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.jauge.shared.Overloaded;
import org.jauge.shared.Rejection;

/** What a random history may be refused with. */
public final class Lawful {

    private Lawful() {}

    /** For a reason, or because it has to wait; but what it names is there and his, and no deadlock comes through. */
    public static void refusal(Rejection refused, long seed) {
        var where = "seed %d: %s".formatted(seed, refused);
        assertThat(refused.kind()).as(where).isNotIn(Rejection.Kind.NOT_FOUND, Rejection.Kind.FORBIDDEN);
        assertThat(refused instanceof Overloaded busy && busy.isDeadlock())
                .as("a deadlock came through, %s", where)
                .isFalse();
    }
}
