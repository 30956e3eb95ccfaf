package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jauge.contact.NewContact;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Channel;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;

/** A few sales at the desk, so that the gauges show something: {@code 25 = 22 + 0 + 3 [3]} on the first evening. */
@Dependent
class DrinkSales {

    @Inject
    Sales sales;

    @Inject
    PointsOfSale pointsOfSale;

    void sell(Drink drink) {
        long first = drink.evenings().get(0);
        long second = drink.evenings().get(1);
        sell(
                "family",
                new NewContact("Camille", "Martin", "camille.martin@mail.example", "", "fr"),
                PaymentMethod.CARD_TERMINAL,
                new NewLine(first, drink.a(), drink.adult(), 2),
                new NewLine(first, drink.a(), drink.baby(), 1),
                new NewLine(first, drink.a(), drink.shirt(), 1));
        sell(
                "friends",
                new NewContact("Sam", "Okafor", "sam.okafor@mail.example", "", "en"),
                PaymentMethod.CASH,
                new NewLine(first, drink.a(), drink.special(), 3));
        sell(
                "balcony",
                new NewContact("", "Lycée Jean-Rameau", "vie.scolaire@lycee.example", "", "fr"),
                PaymentMethod.TRANSFER,
                new NewLine(first, drink.b(), drink.adult(), 4));
        sell(
                "evening-out",
                new NewContact("Noor", "Haddad", "noor.haddad@mail.example", "", "fr"),
                PaymentMethod.CARD_TERMINAL,
                new NewLine(second, drink.a(), drink.couple(), 1),
                new NewLine(second, drink.a(), drink.vip(), 1));
    }

    private void sell(String requestId, NewContact contact, PaymentMethod method, NewLine... lines) {
        sales.sell(
                "demonstration-" + requestId,
                new NewSale(
                        desk(),
                        "demonstration",
                        null,
                        List.of(lines),
                        false,
                        contact,
                        List.of(),
                        new NewPayment(method, null, null, null)));
    }

    private long desk() {
        return pointsOfSale.lines().stream()
                .filter(outlet -> outlet.channel() == Channel.BOX_OFFICE)
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
    }
}
