package org.jauge.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventCopyTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 3, 22, 2, 30); // a week before the gap

    private static CalendarEvent event(EventState state, SaleTimes sale) {
        return new CalendarEvent(1, 2, span(NIGHT, 120), new EventFacts("Duo", "Jazz", "FR", state, 7, sale), PARIS);
    }

    private static EventSpan span(LocalDateTime start, int minutes) {
        return EventSpan.of(new EventTimes(start, start.plusMinutes(minutes)), PARIS);
    }

    @Test
    @Tag("E-11")
    @DisplayName("E-11 a copy keeps texts and price list, and sells as long before; what the clock skips moves on")
    void keeps_what_was_set() {
        var original = event(EventState.HIDDEN, new SaleTimes(NIGHT.minusHours(24), NIGHT));
        var later = NIGHT.plusDays(8);

        var copy = original.copy(span(later, 120), PARIS);

        assertThat(copy.span(PARIS)).isEqualTo(span(later, 120));
        assertThat(copy.facts(PARIS))
                .isEqualTo(new EventFacts(
                        "Duo", "Jazz", "FR", EventState.HIDDEN, 7, new SaleTimes(later.minusHours(23), later)));
        assertThat(original.span(PARIS)).isEqualTo(span(NIGHT, 120));
    }

    @ParameterizedTest
    @EnumSource(EventState.class)
    void only_a_cancelled_one_changes_its_state(EventState state) {
        var copy = event(state, SaleTimes.always()).copy(span(NIGHT.minusDays(7), 60), PARIS);

        assertThat(copy.facts(PARIS).state()).isEqualTo(state == EventState.CANCELLED ? EventState.CLOSED : state);
    }

    @Test
    void so_many_days_later_is_the_same_local_time_or_nothing() {
        var span = span(NIGHT, 120);

        assertThat(span.later(6, PARIS)).isEqualTo(span(NIGHT.plusDays(6), 120));
        assertThat(span.later(7, PARIS)).isNull();
        assertThat(span.later(-7, PARIS)).isEqualTo(span(NIGHT.minusDays(7), 120));
    }
}
