package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jauge.contact.NewContact;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;

/** A few sales at the desk, so that the gauges show something: {@code 25 = 22 + 0 + 3 [3]} on the first evening. */
@Dependent
class DrinkSales {

    private record Planned(NewContact contact, List<NewPayment> payments, List<NewLine> lines) {}

    /** A note for a part of it, the card for the rest (P-05). */
    private static final List<NewPayment> MIXED = List.of(
            NewPayment.cash(new BigDecimal("15"), new BigDecimal("20")),
            new NewPayment(PaymentMethod.CARD_TERMINAL, null, null, null));

    private static final String ILL = "jo.lambert@mail.example";

    private static final String LAST = "noor.haddad@mail.example";

    @Inject
    Till till;

    /** Whether the last one is made, and so everything before it. */
    boolean areMade(long merchantId) {
        return till.hasSoldTo(merchantId, LAST);
    }

    /** Answers how many were missing. */
    int sell(long merchantId, Drink drink, Consumer<String> made) {
        var sold = 0;
        for (var planned : planned(drink)) {
            var email = planned.contact().email();
            if (email.equals(LAST) && till.closesTheDay()) made.accept("day closing");
            if (!till.hasSoldTo(merchantId, email)) {
                till.sell(planned.contact(), planned.payments(), planned.lines());
                made.accept("sale to " + email);
                sold++;
            }
            if (email.equals(ILL) && till.takesOneBack(merchantId, email)) made.accept("refund to " + email);
        }
        return sold;
    }

    private static List<Planned> planned(Drink drink) {
        long first = drink.evenings().get(0);
        long second = drink.evenings().get(1);
        return List.of(
                new Planned(
                        new NewContact("Camille", "Martin", "camille.martin@mail.example", "", "fr"),
                        MIXED,
                        List.of(
                                new NewLine(first, drink.a(), drink.adult(), 2),
                                new NewLine(first, drink.a(), drink.baby(), 1),
                                new NewLine(first, drink.a(), drink.shirt(), 1))),
                planned(
                        new NewContact("Sam", "Okafor", "sam.okafor@mail.example", "", "en"),
                        PaymentMethod.CASH,
                        new NewLine(first, drink.a(), drink.special(), 3)),
                planned(
                        new NewContact("", "Lycée Jean-Rameau", "vie.scolaire@lycee.example", "", "fr"),
                        PaymentMethod.TRANSFER,
                        new NewLine(first, drink.b(), drink.adult(), 4)),
                illness(drink),
                planned(
                        new NewContact("Noor", "Haddad", LAST, "", "fr"),
                        PaymentMethod.CARD_TERMINAL,
                        new NewLine(second, drink.a(), drink.couple(), 1),
                        new NewLine(second, drink.a(), drink.vip(), 1)));
    }

    /** One of three will fall ill: {@code 25 = 22 + 0 + 3 [2]} on the third evening. */
    private static Planned illness(Drink drink) {
        return planned(
                new NewContact("Jo", "Lambert", ILL, "", "fr"),
                PaymentMethod.CASH,
                new NewLine(drink.evenings().get(2), drink.a(), drink.special(), 3));
    }

    private static Planned planned(NewContact contact, PaymentMethod method, NewLine... lines) {
        return new Planned(contact, List.of(new NewPayment(method, null, null, null)), List.of(lines));
    }
}
