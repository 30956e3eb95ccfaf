package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.jauge.calendar.EventState;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.CategoryRules;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.NoPrice;
import org.jauge.it.fixture.PlanOf;
import org.jauge.it.harness.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Where there is room for a party, over every activity that a key sees. */
@Tag("E-21")
class SearchIT extends FromOutside {

    private static final LocalDate SATURDAY =
            Entered.EVENING.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    private static final String AFTERNOON = "&weekday=SATURDAY&timeFrom=12:00&timeTo=17:59";
    private static final int TRIES = 5;

    private final Tenant tenant = Tenant.open();
    private final ApiClient shop = tenant.shop();
    private final Entered paris = activity("Verger", "Europe/Paris", 2);
    private final Entered toronto = activity("Érablière", "America/Toronto", 1);

    private Entered activity(String name, String zone, int places) {
        var plan = tenant.activity(name).in(zone, "EUR");
        var adult = person("Adulte");
        for (var place = 1; place <= places; place++) {
            plan.place("Salle " + place, 10 * place);
            adult = adult.at("Salle " + place, "10.00");
        }
        return plan.category(adult).enter();
    }

    private static LocalDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0);
    }

    @Test
    @DisplayName(
            "E-21 four persons on Saturday afternoon: the pairs with 4 or more left, by the clock of each activity")
    void finds_saturday_afternoon() {
        var noon = paris.event(at(SATURDAY, 12));
        paris.event(at(SATURDAY, 18));
        paris.event(at(SATURDAY, 11));
        paris.event(at(SATURDAY.plusDays(1), 14));
        var sugar = toronto.event(at(SATURDAY, 17)); // late in the evening by the clock of Paris
        var taken = toronto.event(at(SATURDAY, 13));
        sell(paris, noon, "Salle 1", 7);
        sell(toronto, taken, "Salle 1", 6);
        var day = "&from=" + SATURDAY + "&to=" + SATURDAY;

        assertThat(found("persons=4" + day + AFTERNOON))
                .containsExactly(noon + " Salle 2=20", taken + " Salle 1=4", sugar + " Salle 1=10");
        assertThat(found("persons=5" + day + AFTERNOON)).containsExactly(noon + " Salle 2=20", sugar + " Salle 1=10");
        assertThat(found("persons=11" + AFTERNOON)).containsExactly(noon + " Salle 2=20");
        assertThat(found("persons=3" + AFTERNOON + "&activity=" + paris.activityId()))
                .containsExactly(noon + " Salle 1=3 Salle 2=20");
        assertThat(found("persons=21" + AFTERNOON)).isEmpty();
    }

    @Test
    @DisplayName("E-21 only what is open and on sale now is found; a closed one, one too early or too late is not")
    void finds_what_is_on_sale() {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        var open = paris.event(at(SATURDAY, 14), now.minusDays(2), now.plusDays(2));
        paris.event(at(SATURDAY, 14), now.plusDays(2), null);
        paris.event(at(SATURDAY, 14), null, now.minusDays(2));
        paris.event(at(SATURDAY, 14), EventState.CLOSED);
        paris.event(at(SATURDAY, 14), EventState.CANCELLED);
        paris.event(now.minusDays(9));

        assertThat(found("persons=11")).containsExactly(open + " Salle 2=20");
        assertThat(found("persons=11&from=" + now.minusDays(30).toLocalDate())).containsExactly(open + " Salle 2=20");
        assertThat(shop.get("/events").expect(200).json().at("/items")).hasSize(3);
    }

    @Test
    @DisplayName("E-21 a room where nothing sells now is not found: not priced there, or before its time of sale")
    void finds_only_where_something_sells() {
        var event = paris.event(at(SATURDAY, 14));
        var adult = paris.category("Adulte");
        tenant.owner().call(new NoPrice(paris.priceListId(), paris.place("Salle 2"), adult));

        assertThat(found("persons=4")).containsExactly(event + " Salle 1=10");
        assertThat(found("persons=11")).isEmpty();
        var now = LocalDateTime.now(ZoneOffset.UTC).withSecond(0).withNano(0);
        tenant.owner().call(CategoryRules.of(adult).onSale(now.plusDays(2), null));
        assertThat(found("persons=4")).isEmpty();
        tenant.owner().call(CategoryRules.of(adult).onSale(now.minusDays(2), now.plusDays(2)));
        assertThat(found("persons=4")).containsExactly(event + " Salle 1=10");
    }

    @Test
    @DisplayName("E-21 a moment means the same for every activity, a date its own; both ends are included")
    void searches_by_moment_or_date() {
        var morning = paris.event(at(SATURDAY, 9));
        var night = toronto.event(at(SATURDAY, 23)); // Sunday by the clock of Paris
        var start = at(SATURDAY, 9).atZone(java.time.ZoneId.of("Europe/Paris")).toInstant();

        assertThat(found("persons=10&from=" + SATURDAY + "&to=" + SATURDAY)).hasSize(2);
        assertThat(found("persons=10&from=" + SATURDAY.plusDays(1))).isEmpty();
        assertThat(found("persons=10&to=" + start)).containsExactly(morning + " Salle 1=10 Salle 2=20");
        assertThat(found("persons=10&from=" + start)).hasSize(2);
        assertThat(found("persons=10&from=" + start.plusSeconds(1))).containsExactly(night + " Salle 1=10");
    }

    @Test
    @Tag("K-05")
    @DisplayName(
            "E-21, K-05 pages go on where they ended; a browser finds the same rooms, without what is left in them")
    void pages_and_hides() {
        for (var hour = 10; hour < 15; hour++) paris.event(at(SATURDAY, hour));
        var first = shop.get("/events?persons=4&limit=3").expect(200);
        var rest = shop.get("/events?persons=4&limit=3&cursor=" + first.at("/next"))
                .expect(200);

        assertThat(first.json().at("/items")).hasSize(3);
        assertThat(rest.json().at("/items")).hasSize(2);
        assertThat(rest.at("/next")).isEmpty();
        var seen = tenant.browser().get("/events?persons=4&limit=1").expect(200);
        assertThat(seen.at("/items/0/emplacements/0/name")).isEqualTo("Salle 1");
        assertThat(seen.text()).doesNotContain("available");
    }

    @Test
    @DisplayName("E-21 a search asks as often of the database for 12 events in two activities as for one")
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    void does_not_ask_for_each_event() {
        paris.event(at(SATURDAY, 10));
        var one = asked();
        for (var hour = 11; hour < 22; hour++) (hour % 2 == 0 ? paris : toronto).event(at(SATURDAY, hour));

        assertThat(asked()).isEqualTo(one).isPositive();
    }

    @Test
    @DisplayName("E-21 a search goes by an index to the events of its days, and by a key to the gauges of each")
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    void goes_by_index() {
        var afternoons = "&weekday=FRIDAY&weekday=SATURDAY&timeFrom=12:00&timeTo=17:59";
        Wire.listenFor("local_weekday in");
        found("persons=4&from=" + SATURDAY.minusDays(1) + "&to=" + SATURDAY + afternoons);

        var plan = tenant.owner().call(new PlanOf(Wire.heard()));

        assertThat(plan)
                .doesNotContain("Seq Scan on calendar_event", "Seq Scan on gauge")
                .containsPattern("Scan using calendar_event_\\w+ on calendar_event .*\\R *Index Cond: .*starts_at >= ")
                .containsPattern("Scan using gauge_pkey on gauge .*\\R *Index Cond: .*key1 = ");
    }

    /** At best, of several: keys and outlets are read again now and then. */
    private long asked() {
        return LongStream.range(0, TRIES)
                .map(turn -> {
                    var before = Wire.statements();
                    shop.get("/events?persons=4").expect(200);
                    return Wire.statements() - before;
                })
                .min()
                .orElseThrow();
    }

    private void sell(Entered where, long event, String place, int persons) {
        shop.post("/dossiers", sale(line(event, where.place(place), where.category("Adulte"), persons)))
                .expect(201);
    }

    /** Each event with its rooms and what is left there, {@code 1050 Salle 2=20}. */
    private List<String> found(String query) {
        var items = shop.get("/events?" + query).expect(200).json().at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> {
                    var text = new StringBuilder(item.at("/id").asString());
                    for (var room : item.at("/emplacements"))
                        text.append(' ')
                                .append(room.at("/name").asString())
                                .append('=')
                                .append(room.at("/available").asInt());
                    return text.toString();
                })
                .toList();
    }
}
