package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.util.Map;
import org.jauge.it.fixture.Entered;

/**
 * A dinner of one activity at one event: each counts in an emplacement, three quotas of the event and two of the day,
 * which other activities share.
 */
record Dinner(Entered activity, long event) {

    static final String MEALS = "Repas";
    static final String CHAIRS = "Chaises";

    private static final String NAME = "Dîner";
    private static final String HALL = "Hall";
    private static final int PLACES = 80;
    private static final Map<String, Integer> QUOTAS = Map.of("Menu", 90, "Vin", 60, "Dessert", 45);

    static Entered enter(Tenant tenant, String name, long meals, long chairs) {
        var plan = tenant.activity(name)
                .place(HALL, PLACES)
                .sharing(MEALS, meals)
                .sharing(CHAIRS, chairs)
                .category(person(NAME)
                        .ticking("Menu", "Vin", "Dessert", MEALS, CHAIRS)
                        .at(HALL, "40.00"));
        QUOTAS.forEach(plan::quota);
        return plan.enter();
    }

    /** Of a request. */
    String one() {
        return line(event, activity.place(HALL), activity.category(NAME), 1);
    }

    int sold() {
        var gauge = activity.placeGauge(event, HALL);
        return Integer.parseInt(gauge.replaceAll(".*\\[(\\d+)]", "$1"));
    }

    /** Its own four, at the same number; a quota that nobody drew from has no row. */
    void assertOwnGauges() {
        var sold = sold();
        assertThat(activity.placeGauge(event, HALL)).isEqualTo(gauge(PLACES, sold));
        QUOTAS.forEach((quota, capacity) -> assertThat(activity.quotaGauge(event, quota))
                .as(quota)
                .isEqualTo(sold == 0 ? "" : gauge(capacity, sold)));
    }

    static String gauge(int capacity, int sold) {
        return "%d = %d + 0 + %d [%d]".formatted(capacity, capacity - sold, sold, sold);
    }
}
