package org.jauge.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jauge.calendar.SaleTimes;
import org.jauge.calendar.SaleWindow;
import org.jauge.planning.SaleChange.Around;
import org.jauge.planning.SaleChange.Kind;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SaleChangeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.of(2031, 4, 1);
    private static final Instant START = DAY.atTime(20, 0).atZone(PARIS).toInstant();

    @Test
    @DisplayName("Days before are days by the calendar, hours before the start are hours, also over a clock change")
    void counts_back_from_the_start() {
        var window = new Around(10, LocalTime.of(9, 0), 2).of(START, DAY, PARIS);

        assertThat(window)
                .isEqualTo(
                        new SaleWindow(Instant.parse("2031-03-22T08:00:00Z"), Instant.parse("2031-04-01T16:00:00Z")));
        assertThat(new Around(null, LocalTime.MIDNIGHT, 0).of(START, DAY, PARIS))
                .isEqualTo(new SaleWindow(null, START));
        var skipped = new Around(2, LocalTime.of(2, 30), null).of(START, DAY, PARIS);
        assertThat(skipped.from()).isEqualTo(Instant.parse("2031-03-30T01:30:00Z"));
    }

    @Test
    @DisplayName("What the form holds for the other ways is not looked at; an empty way is refused at its field")
    void reads_the_chosen_way_only() {
        var empty = new Around(null, LocalTime.MIDNIGHT, null);
        var late = LocalDateTime.of(2031, 6, 2, 12, 0);

        assertThat(SaleChange.typed(null, SaleTimes::always, () -> empty)).isNull();
        assertThat(SaleChange.typed(Kind.ALWAYS, SaleTimes::always, () -> empty))
                .isEqualTo(new SaleChange.Always());
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> SaleChange.typed(Kind.BETWEEN, SaleTimes::always, () -> empty))
                .returns("saleFrom", InvalidField::field);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> SaleChange.typed(Kind.BETWEEN, () -> new SaleTimes(late, late), () -> empty))
                .returns("saleUntil", InvalidField::field);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> SaleChange.typed(Kind.AROUND, SaleTimes::always, () -> empty))
                .returns("daysBefore", InvalidField::field);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new Around(-1, LocalTime.MIDNIGHT, null))
                .returns("daysBefore", InvalidField::field);
    }
}
