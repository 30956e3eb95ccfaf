package org.jauge.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-02")
class NightCursorTest {

    private static final int AT_ONCE = 2;

    /** One dossier at each of five events. */
    private static List<DueAtEvent> after(DueAtEvent last) {
        return LongStream.rangeClosed(last.eventId() + 1, 5)
                .limit(AT_ONCE)
                .mapToObj(event -> new DueAtEvent(event, event, 1, "D" + event))
                .toList();
    }

    @Test
    @DisplayName("A-02 two a minute, and none goes: the fifth is met in the third minute, then the first again")
    void goes_on_and_begins_anew() {
        var cursor = new NightCursor(AT_ONCE);

        var first = after(cursor.reached());
        assertThat(cursor.pass(first)).isTrue();
        assertThat(cursor.pass(after(cursor.reached()))).isTrue();
        var third = after(cursor.reached());
        assertThat(cursor.pass(third)).isFalse();

        assertThat(third).extracting(DueAtEvent::number).containsExactly("D5");
        assertThat(after(cursor.reached())).isEqualTo(first);
    }
}
