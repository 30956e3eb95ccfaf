package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jauge.merchant.Identity;

/** The requirements' fixture FX-DRINK: an activity with prices and a calendar, made by an owner. */
@Dependent
public class FxDrink {

    @Inject
    Deputy deputy;

    @Inject
    DrinkCatalogue catalogue;

    @Inject
    DrinkPrices prices;

    @Inject
    DrinkEvenings evenings;

    public Drink create(Identity owner) {
        return deputy.get(owner, () -> {
            var drink = catalogue.create();
            return drink.on(evenings.create(drink, prices.fill(drink)));
        });
    }
}
