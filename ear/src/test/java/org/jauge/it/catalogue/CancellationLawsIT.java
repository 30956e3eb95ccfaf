package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.dossier.PaymentMethod.CARD_TERMINAL;
import static org.jauge.dossier.PaymentMethod.CASH;
import static org.jauge.dossier.PaymentMethod.CHEQUE;
import static org.jauge.dossier.PlaceFate.RELEASED;
import static org.jauge.dossier.TicketFate.INVALIDATED;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.MoneyBack;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PlaceFate;
import org.jauge.dossier.Sales;
import org.jauge.dossier.TicketDetails;
import org.jauge.dossier.TicketFate;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.inventory.GaugeRow;
import org.jauge.inventory.UnusedUnits;
import org.jauge.it.Lawful;
import org.jauge.it.Together;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws of counting and of money over what eight hands do to one evening. */
class CancellationLawsIT extends CancellationTest {

    private static final int CLERKS = 8;

    @Inject
    Together together;

    @Inject
    UnusedUnits unusedUnits;

    @Inject
    Capacities capacities;

    @Inject
    Sales sales;

    @Test
    @Tag("Q-13")
    @Tag("Q-14")
    @Tag("P-02")
    @Tag("P-05")
    @DisplayName(
            "Q-13, P-02, P-05 random histories of eight hands sell, hold, cancel, refund, free and resize: books agree")
    void random_histories_agree() throws Exception {
        openEvening(true);
        var couple = couple();
        var seed = System.nanoTime();

        var done = together.rush(CLERKS, clerk -> {
            new Hand(new Random(seed + clerk), couple).work(seed);
            return true;
        });

        assertThat(done).as("seed %d", seed).isEqualTo(CLERKS);
        assertThat(office.differences(owner)).as("seed %d", seed).isEmpty();
    }

    /** One clerk with dossiers of his own, whose money he counts by himself. */
    private final class Hand {

        private final Random random;
        private final long couple;
        private final List<String> numbers = new ArrayList<>();
        private final List<BigDecimal> due = new ArrayList<>();

        Hand(Random random, long couple) {
            this.random = random;
            this.couple = couple;
        }

        void work(long seed) {
            for (var step = 0; step < 25; step++) {
                try {
                    step();
                } catch (Rejection refused) {
                    Lawful.refusal(refused, seed);
                }
                assertThat(office.get(owner, () -> eventGauges.of(event)))
                        .extracting(GaugeRow::line)
                        .allMatch(line -> line.isSound());
            }
            for (var i = 0; i < numbers.size(); i++)
                assertThat(read(numbers.get(i)).balance().due())
                        .as("dossier %s", numbers.get(i))
                        .isEqualByComparingTo(due.get(i));
        }

        private void step() {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> {
                    numbers.add(pay(random.nextInt(3) == 0 ? couple : special, 1 + random.nextInt(3)));
                    due.add(BigDecimal.ZERO);
                }
                case 3 -> office.hold(owner, new NewLine(event, place, special, 1));
                case 4 ->
                    office.run(
                            owner,
                            () -> unusedUnits.free(UUID.randomUUID().toString(), GaugeKey.quota(event, quota), 1));
                case 5 ->
                    office.run(owner, () -> capacities.resize(GaugeKey.quota(event, quota), 20 + random.nextInt(15)));
                default -> {
                    if (!numbers.isEmpty()) refund(random.nextInt(numbers.size()));
                }
            }
        }

        /** In up to three parts, some of them given away or with change. */
        private String pay(long category, int quantity) {
            var parts = new ArrayList<NewPayment>();
            for (var part = random.nextInt(3); part > 0; part--) {
                var cents = BigDecimal.valueOf(1 + random.nextInt(500), 2);
                parts.add(
                        random.nextBoolean()
                                ? NewPayment.gift(cents, "law")
                                : NewPayment.cash(cents, cents.add(BigDecimal.valueOf(random.nextInt(900), 2))));
            }
            parts.add(new NewPayment(any(List.of(CASH, CARD_TERMINAL, CHEQUE)), null, "4711", null));
            var lines = List.of(new NewLine(event, place, category, quantity));
            return office.get(owner, () -> {
                var desk = office.outlets.lines().get(0).id();
                var sale = new NewSale(desk, "law", null, lines, false, null, List.of(), parts);
                return sales.sell(UUID.randomUUID().toString(), sale).header().number();
            });
        }

        private void refund(int dossier) {
            var before = read(numbers.get(dossier));
            var fate = any(List.of(INVALIDATED, TicketFate.KEPT));
            var places = fate == TicketFate.KEPT ? PlaceFate.KEPT : any(List.of(RELEASED, PlaceFate.KEPT));
            var cents = BigDecimal.valueOf(random.nextInt(1500), 2).toPlainString();
            var fee = fate == INVALIDATED
                    ? BigDecimal.valueOf(random.nextInt(200), 2).toPlainString()
                    : null;
            var money = any(List.of(MoneyBack.FULL, MoneyBack.PART, MoneyBack.NONE));
            var chosen = ids(numbers.get(dossier), 1 + random.nextInt(2));
            var after = cancel(order(numbers.get(dossier), chosen, fate, places, money, cents, fee));
            var fallen = items(before).subtract(items(after));
            var back = after.balance().refunded().subtract(before.balance().refunded());
            due.set(
                    dossier,
                    due.get(dossier)
                            .subtract(fallen)
                            .add(back)
                            .add(fee == null ? BigDecimal.ZERO : new BigDecimal(fee)));
        }

        private <T> T any(List<T> several) {
            return several.get(random.nextInt(several.size()));
        }

        /** What the valid tickets cost: a couple's two as much as one line item. */
        private BigDecimal items(DossierDetails dossier) {
            var line = dossier.lines().get(0);
            var valid = dossier.tickets().stream().filter(TicketDetails::valid).count();
            return line.unitPrice().multiply(BigDecimal.valueOf(valid / line.pieces()));
        }
    }
}
