package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The whole demonstration, each part made by somebody who may. */
@Dependent
class FirstNight {

    @Inject
    Deputy deputy;

    @Inject
    Team team;

    @Inject
    FxDrink fixture;

    @Inject
    DrinkSales sales;

    void open(String setUpToken) {
        var owner = team.open(setUpToken);
        var drink = fixture.create(owner);
        var clerk = deputy.get(owner, () -> team.invite(drink.activityId()));
        deputy.run(clerk, () -> sales.sell(drink));
    }
}
