package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jauge.pricing.Cell;

/** The prices of FX-DRINK: dearer in A than in B (E-08), VIP in A only (E-09). */
@Dependent
class DrinkPrices {

    private static final String NAME = "Prix du soir";

    @Inject
    Stage stage;

    /** Fills the list that came with the activity. */
    long fill(Drink drink, Consumer<String> made) {
        return stage.prices(new Found(made), drink.activityId(), NAME, cells(drink));
    }

    private static List<Cell> cells(Drink drink) {
        return List.of(
                Cell.offered(drink.a(), drink.adult(), "30.00"),
                Cell.offered(drink.b(), drink.adult(), "25.00"),
                Cell.offered(drink.a(), drink.baby(), "0.00"),
                Cell.offered(drink.b(), drink.baby(), "0.00"),
                Cell.offered(drink.a(), drink.special(), "38.00"),
                Cell.offered(drink.b(), drink.special(), "33.00"),
                Cell.offered(drink.a(), drink.couple(), "70.00"),
                Cell.offered(drink.b(), drink.couple(), "60.00"),
                Cell.offered(drink.a(), drink.vip(), "60.00"),
                Cell.offered(drink.a(), drink.shirt(), "15.00"),
                Cell.offered(drink.b(), drink.shirt(), "15.00"));
    }
}
