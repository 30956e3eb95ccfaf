package org.jauge.it.browser;

import java.util.function.UnaryOperator;
import org.jauge.it.fixture.ActivityPlan;
import org.jauge.it.fixture.CategoryPlan;
import org.jauge.it.fixture.DeskBooking;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Role;

/** A house that books at its desk: adults pay 9.00 in the hall of its museum; Ann is a clerk. */
record Museum(House house, String clerk, Entered entered) {

    private static final String HALL = "Salle";
    private static final String ADULT = "Adulte";

    static Museum open(int places) {
        return open(places, plan -> plan, CategoryPlan.person(ADULT));
    }

    /** @param quotas of its own and of the account, which the adult ticks */
    static Museum open(int places, UnaryOperator<ActivityPlan> quotas, CategoryPlan adult) {
        var house = House.open();
        var clerk = house.colleague("Ann", Role.BOX_OFFICE);
        var plan = quotas.apply(house.activity("Musée").place(HALL, places));
        var entered = plan.category(adult.at(HALL, "9.00")).enter();
        house.call(new MayBook(Channel.BOX_OFFICE));
        return new Museum(house, clerk, entered);
    }

    /** One more, which has not sold yet. */
    long event() {
        return entered.event();
    }

    long place() {
        return entered.place(HALL);
    }

    long adult() {
        return entered.category(ADULT);
    }

    String book(long event, int quantity) {
        return house.call(new DeskBooking(event, place(), adult(), quantity));
    }

    String sell(long event, int quantity) {
        return house.call(new DeskSale(event, place(), adult(), quantity));
    }

    /** What the hall has at an event. */
    String gauge(long event) {
        return entered.placeGauge(event, HALL);
    }
}
