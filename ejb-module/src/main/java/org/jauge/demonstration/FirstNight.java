package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.jauge.merchant.Deputy;
import org.jauge.merchant.Role;

/**
 * The whole demonstration, each part made by somebody who may.
 *
 * <p>A server can be killed half way, so every step first looks whether its thing is there: what is missing is made at
 * the next start. Once the last sale is made nothing is ever added, whatever became of the things since.
 */
@Dependent
public class FirstNight {

    private static final System.Logger LOG = System.getLogger(FirstNight.class.getName());

    @Inject
    Deputy deputy;

    @Inject
    Team team;

    @Inject
    FxDrink fixture;

    @Inject
    DrinkSales sales;

    @Inject
    Residents residents;

    void open(String setUpToken) {
        team.open(setUpToken);
        resume(FirstNight::log);
    }

    /**
     * Makes what is missing; nothing where it is complete, or where its owner has a password of his own.
     *
     * @param made is told of each thing that was made
     */
    public void resume(Consumer<String> made) {
        for (var owner : residents.owners()) if (!sales.areMade(owner.merchantId())) fill(owner, made);
    }

    private void fill(Resident owner, Consumer<String> made) {
        var drink = deputy.act(owner.actor(), Role.OWNER, () -> fixture.create(made));
        var clerk = deputy.act(owner.actor(), Role.OWNER, () -> team.invite(drink.activityId(), made));
        deputy.act(clerk, Person.ANN.role(), () -> sales.sell(owner.merchantId(), drink, made));
    }

    static void log(String made) {
        LOG.log(System.Logger.Level.DEBUG, "Demonstration: {0}", made);
    }
}
