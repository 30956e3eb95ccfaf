package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.dossier.FxDossier.order;
import static org.jauge.dossier.TicketFate.INVALIDATED;
import static org.jauge.dossier.TicketFate.KEPT;
import static org.jauge.inventory.FxDrink.ADULTE;
import static org.jauge.inventory.FxDrink.COUPLE;
import static org.jauge.inventory.FxDrink.SPECIAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of money over random histories in memory; the seed is in the name. */
@Tag("P-02")
class CancellationMoneyTest {

    private static final List<MoneyBack> MONEY = List.of(MoneyBack.FULL, MoneyBack.PART, MoneyBack.NONE);

    @ParameterizedTest(name = "P-02 money is exact to the cent over a random history, seed {0}")
    @ValueSource(longs = {1, 20161105, 42, 3385, -7})
    void money_is_exact(long seed) {
        var random = new Random(seed);
        for (var history = 0; history < 50; history++) {
            var fx = new FxDossier(ADULTE, 1 + random.nextInt(4), COUPLE, 1 + random.nextInt(3), SPECIAL, 2);
            var due = BigDecimal.ZERO;
            for (var step = 0; step < 12; step++) due = due.add(step(random, fx));
            var balance = fx.sold().balance();
            assertThat(balance.due()).as("seed %d", seed).isEqualByComparingTo(due);
            assertThat(balance.refundable()).as("seed %d", seed).isNotNegative();
            assertThat(fx.sold().paid()).allMatch(paid -> paid.rest().signum() >= 0);
        }
    }

    /** @return how what is due changed, counted by hand: a ticket's price less, a fee and a refund more */
    private static BigDecimal step(Random random, FxDossier fx) {
        var chosen = fx.tickets.stream()
                .filter(ticket -> random.nextInt(4) == 0)
                .map(Ticket::id)
                .toList();
        var fate = random.nextInt(3) == 0 ? KEPT : INVALIDATED;
        var amount = BigDecimal.valueOf(random.nextInt(1_500), 2).toPlainString();
        var fee =
                fate == KEPT ? null : BigDecimal.valueOf(random.nextInt(300), 2).toPlainString();
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
        var fallen = BigDecimal.TEN.multiply(BigDecimal.valueOf(before - items(fx)));
        return back.add(fee == null ? BigDecimal.ZERO : new BigDecimal(fee)).subtract(fallen);
    }

    private static long items(FxDossier fx) {
        return fx.tickets.stream()
                .filter(Ticket::isValid)
                .flatMap(ticket -> Stream.of(ticket.lineId() + "/" + ticket.item()))
                .distinct()
                .count();
    }
}
