package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** The requirements' fixture FX-DRINK: an activity with prices and a calendar, made by an owner. */
@Dependent
class FxDrink {

    @Inject
    DrinkCatalogue catalogue;

    @Inject
    DrinkPrices prices;

    @Inject
    DrinkEvenings evenings;

    Drink create(Consumer<String> made) {
        var drink = catalogue.create(made);
        return drink.on(evenings.create(drink, prices.fill(drink, made), made));
    }
}
