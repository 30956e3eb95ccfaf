package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jauge.merchant.Identity;

/** The whole of FX-DRINK under one merchant, each part made by somebody who may. */
@Dependent
class FxDrink {

    @Inject
    Deputy deputy;

    @Inject
    Team team;

    @Inject
    DrinkCatalogue catalogue;

    @Inject
    DrinkEvenings evenings;

    @Inject
    DrinkPrices prices;

    @Inject
    DrinkSales sales;

    void open(String setUpToken) {
        var owner = team.open(setUpToken);
        var drink = deputy.get(owner, catalogue::create);
        var events = deputy.get(owner, () -> evenings.create(drink, prices.fill(drink)));
        deputy.run(clerk(owner, drink), () -> sales.sell(drink, events));
    }

    private Identity clerk(Identity owner, Drink drink) {
        return deputy.get(owner, () -> team.invite(drink.activityId()));
    }
}
