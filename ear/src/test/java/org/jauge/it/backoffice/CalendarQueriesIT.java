package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventSeries;
import org.jauge.calendar.EventState;
import org.jauge.calendar.NewSeries;
import org.jauge.it.FromOutside;
import org.jauge.it.api.Tenant;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.Team;
import org.jauge.it.harness.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a look at the calendar asks of the database, counted on the wire. */
@EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
class CalendarQueriesIT extends FromOutside {

    private static final LocalDate FIRST = LocalDate.of(2031, 6, 2);

    private final Tenant tenant = Tenant.open();
    private final BackOffice browser = BackOffice.of(new Team(tenant.owner()).owner());

    @Test
    @DisplayName("Month, week and day ask as often of the database for 120 events as for one")
    void does_not_ask_for_each_event() {
        var one = activity("Une", 1, 1);
        var many = activity("Plusieurs", 30, 4);

        for (var view : List.of("month", "week", "day"))
            assertThat(asked(many, view)).as(view).isEqualTo(asked(one, view)).isPositive();
    }

    private long asked(long activity, String view) {
        var address = "/calendar/view.xhtml?activity=" + activity + "&view=" + view + "&date=" + FIRST;
        return Wire.statementsOf(() -> assertThat(browser.get(address).body()).contains("10:00"));
    }

    private long activity(String name, int days, int times) {
        var entered = tenant.activity(name)
                .place("Salle", 40)
                .place("Balcon", 20)
                .category(person("Adulte").at("Salle", "9.00"))
                .enter();
        fill(entered, days, times);
        return entered.activityId();
    }

    private void fill(Entered entered, int days, int times) {
        var activity = entered.activityId();
        var list = entered.priceListId();
        tenant.owner().call(services -> {
            var each = new NewSeries(
                    FIRST,
                    FIRST.plusDays(days - 1L),
                    EnumSet.allOf(DayOfWeek.class),
                    IntStream.range(0, times)
                            .mapToObj(hour -> LocalTime.of(10 + hour, 0))
                            .toList(),
                    60,
                    new EventFacts("", "", "", EventState.OPEN, list));
            return services.get(EventSeries.class).create(activity, each).created();
        });
    }
}
