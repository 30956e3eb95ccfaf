package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jauge.dossier.FxDossier.order;
import static org.jauge.dossier.TicketFate.INVALIDATED;
import static org.jauge.dossier.TicketFate.KEPT;
import static org.jauge.inventory.FxDrink.ADULTE;
import static org.jauge.inventory.FxDrink.COUPLE;
import static org.jauge.inventory.FxDrink.SPECIAL;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law of money over random histories in memory; the seed is in the name. */
@Tag("P-02")
class CancellationMoneyTest {

    private static final List<MoneyBack> MONEY = List.of(MoneyBack.FULL, MoneyBack.PART, MoneyBack.NONE);

    /** An odd number of the smallest coins. */
    private static final long PRICE = 1_001;

    @ParameterizedTest(name = "P-02 {0} are exact to the smallest coin over a random history, seed {1}")
    @CsvSource({"EUR, 1", "EUR, 20161105", "EUR, 42", "JPY, 3385", "JPY, 42", "TND, -7", "TND, 42"})
    void money_is_exact(String currency, long seed) {
        var random = new Random(seed);
        var digits = Currency.getInstance(currency).getDefaultFractionDigits();
        for (var history = 0; history < 50; history++) {
            var price = BigDecimal.valueOf(PRICE, digits);
            var fx = new FxDossier(
                    currency, price, ADULTE, 1 + random.nextInt(4), COUPLE, 1 + random.nextInt(3), SPECIAL, 2);
            var due = BigDecimal.ZERO;
            for (var step = 0; step < 12; step++) due = due.add(step(random, digits, fx));
            var balance = fx.sold().balance();
            assertThat(balance.due()).as("seed %d", seed).isEqualByComparingTo(due);
            assertThat(balance.refundable()).as("seed %d", seed).isNotNegative();
            assertThat(fx.sold().paid()).allMatch(paid -> paid.rest().signum() >= 0);
            assertThat(fx.refunds).extracting(Refund::amount).allMatch(amount -> amount.scale() <= digits);
            assertThat(fx.fees).extracting(Fee::amount).allMatch(amount -> amount.scale() <= digits);
        }
    }

    /** @return how what is due changed, counted by hand: a ticket's price less, a fee and a refund more */
    private static BigDecimal step(Random random, int digits, FxDossier fx) {
        var chosen = fx.tickets.stream()
                .filter(ticket -> random.nextInt(4) == 0)
                .map(Ticket::id)
                .toList();
        var fate = random.nextInt(3) == 0 ? KEPT : INVALIDATED;
        var amount = BigDecimal.valueOf(random.nextInt(1_500), digits).toPlainString();
        var fee = fate == KEPT
                ? null
                : BigDecimal.valueOf(random.nextInt(300), digits).toPlainString();
        var typed = order(chosen, fate, MONEY.get(random.nextInt(3)), amount, fee);
        var before = items(fx);
        var refunded = fx.refunds.size();
        try {
            fx.cancel(typed);
        } catch (InvalidField | TicketCancelled | NothingToCancel | RefundTooLarge refused) {
            assertThat(items(fx)).isEqualTo(before);
            return BigDecimal.ZERO;
        }
        var back = fx.refunds.stream().skip(refunded).map(Refund::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var fallen = BigDecimal.valueOf(PRICE, digits).multiply(BigDecimal.valueOf(before - items(fx)));
        return back.add(fee == null ? BigDecimal.ZERO : new BigDecimal(fee)).subtract(fallen);
    }

    @ParameterizedTest(name = "P-02 {1} {0} given back of three at 10: refused {2}")
    @CsvSource({
        "JPY, 1, false",
        "JPY, 0.1, true",
        "CAD, 0.01, false",
        "CAD, 0.001, true",
        "TND, 0.001, false",
        "TND, 0.0001, true"
    })
    void gives_back_no_less_than_a_coin(String currency, String amount, boolean refused) {
        var fx = new FxDossier(currency, BigDecimal.TEN, ADULTE, 3);
        var order = order(List.of(fx.tickets.get(0).id()), INVALIDATED, MoneyBack.PART, amount, null);

        if (refused)
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> fx.plan(order))
                    .returns("too-many-decimals", InvalidField::rule);
        else assertThat(fx.plan(order).refund()).isEqualByComparingTo(amount);
    }

    private static long items(FxDossier fx) {
        return fx.tickets.stream()
                .filter(Ticket::isValid)
                .flatMap(ticket -> Stream.of(ticket.lineId() + "/" + ticket.item()))
                .distinct()
                .count();
    }
}
