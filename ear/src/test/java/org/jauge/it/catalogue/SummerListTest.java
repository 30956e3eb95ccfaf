package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventState;
import org.jauge.calendar.EventTimes;
import org.jauge.calendar.PriceListNotValid;
import org.jauge.pricing.ListValues;
import org.jauge.shared.DateSpan;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.BeforeEach;

/** A price list that is valid on some days only. */
abstract class SummerListTest extends KiosqueTest {

    static final LocalDate FIRST = LocalDate.of(2031, 7, 1); // a Tuesday
    static final LocalDate LAST = LocalDate.of(2031, 8, 31); // a Sunday
    static final DateSpan SUMMER = new DateSpan(FIRST, LAST);

    @Inject
    CalendarEvents events;

    @Inject
    EventReads eventReads;

    long summer;

    @BeforeEach
    void enterSummer() {
        summer = office.get(owner, () -> priceLists.copy(office.priceList(owner, activity), "Été"));
        limit(SUMMER);
    }

    void limit(DateSpan valid) {
        office.run(owner, () -> {
            var grid = prices.grid(summer);
            priceLists.change(summer, grid.version(), new ListValues("Été", valid), List.of());
        });
    }

    EventFacts facts(long list) {
        return new EventFacts("", "", "", EventState.OPEN, list);
    }

    /** Late in the evening: after midnight in UTC it would be another day. */
    static EventTimes times(LocalDate date) {
        var start = date.atTime(23, 30);
        return new EventTimes(start, start.plusHours(2));
    }

    long event(LocalDate date, long list) {
        return office.get(owner, () -> events.create(activity, times(date), facts(list)));
    }

    long usual() {
        return office.priceList(owner, activity);
    }

    long listOf(long event) {
        return office.get(owner, () -> eventReads.details(event)).facts().priceListId();
    }

    void assertNotValid(LocalDate date, Runnable work) {
        assertRefused(PriceListNotValid.class, work)
                .extracting(Rejection::facts)
                .satisfies(facts -> assertThat(facts)
                        .containsEntry("name", "Été")
                        .containsEntry("date", date)
                        .containsEntry("valid", SUMMER));
    }

    long version(long event) {
        return office.get(owner, () -> eventReads.details(event)).version();
    }
}
