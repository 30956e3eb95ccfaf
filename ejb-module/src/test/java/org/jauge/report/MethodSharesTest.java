package org.jauge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jauge.dossier.PaymentMethod.CARD_TERMINAL;
import static org.jauge.dossier.PaymentMethod.CASH;
import static org.jauge.dossier.PaymentMethod.FREE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jauge.dossier.PaymentMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sharing out what was sold to what paid it. */
@Tag("P-02")
@Tag("P-05")
class MethodSharesTest {

    private static final Group GROUP = new Group(LocalDate.of(2026, 6, 1), "Cinéma", "Adulte", null, "Ann", "EUR");

    @Test
    @DisplayName("P-05 a line is paid by all payments of its file in their proportion; its items by the largest")
    void shares_a_line() {
        var shares = new MethodShares()
                .add(FREE, new BigDecimal("12"))
                .add(CASH, new BigDecimal("14"))
                .add(CASH, new BigDecimal("10"));

        var parts = shares.split(List.of(
                SoldFact.of(GROUP, 3, new BigDecimal("12.00"), null, false),
                SoldFact.of(GROUP, 1, new BigDecimal("12.00"), null, true)));

        assertThat(parts)
                .extracting(part -> part.group().method(), SoldFact::items, part -> part.value()
                        .toPlainString())
                .containsExactly(
                        tuple(CASH, 3L, "24.00"),
                        tuple(FREE, 0L, "12.00"),
                        tuple(CASH, 1L, "-8.00"),
                        tuple(FREE, 0L, "-4.00"));
    }

    @Test
    @DisplayName("P-05 one method pays for everything, also for nothing; where nobody paid there is no method")
    void needs_no_sharing() {
        var free = new MethodShares().add(FREE, BigDecimal.ZERO);
        var fact = SoldFact.of(GROUP, 2, BigDecimal.ZERO, null, false);

        assertThat(free.split(List.of(fact))).containsExactly(fact.part(FREE, BigDecimal.ZERO, true));
        assertThat(MethodShares.NONE.split(List.of(fact))).containsExactly(fact);
    }

    @RepeatedTest(20)
    @DisplayName("P-02 parts add up to each line and, over a whole file, to each of its payments, to the cent")
    void adds_up() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var facts = new ArrayList<SoldFact>();
        var total = BigDecimal.ZERO;
        for (var i = 0; i < 1 + random.nextInt(6); i++) {
            var price = BigDecimal.valueOf(1 + random.nextInt(3000), 2);
            facts.add(SoldFact.of(GROUP, 1 + random.nextInt(4), price, null, false));
            total = total.add(facts.get(i).value());
        }
        var cash = BigDecimal.valueOf(random.nextInt(total.unscaledValue().intValue() + 1), 2);
        var shares = new MethodShares().add(CASH, cash).add(CARD_TERMINAL, total.subtract(cash));

        var parts = shares.split(facts);

        assertThat(paidBy(parts, CASH)).as("seed %d", seed).isEqualByComparingTo(cash);
        assertThat(paidBy(parts, CARD_TERMINAL)).as("seed %d", seed).isEqualByComparingTo(total.subtract(cash));
        assertThat(parts.stream().mapToLong(SoldFact::items).sum())
                .as("seed %d", seed)
                .isEqualTo(facts.stream().mapToLong(SoldFact::items).sum());
        for (var fact : facts)
            assertThat(sum(shares.split(List.of(fact)))).as("seed %d", seed).isEqualByComparingTo(fact.value());
    }

    private static BigDecimal paidBy(List<SoldFact> parts, PaymentMethod method) {
        return sum(
                parts.stream().filter(part -> part.group().method() == method).toList());
    }

    private static BigDecimal sum(List<SoldFact> parts) {
        return parts.stream().map(SoldFact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
