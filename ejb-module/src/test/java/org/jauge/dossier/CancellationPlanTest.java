package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jauge.dossier.FxDossier.order;
import static org.jauge.dossier.MoneyBack.FULL;
import static org.jauge.dossier.MoneyBack.NONE;
import static org.jauge.dossier.MoneyBack.PART;
import static org.jauge.dossier.TicketFate.INVALIDATED;
import static org.jauge.dossier.TicketFate.KEPT;
import static org.jauge.inventory.FxDrink.ADULTE;
import static org.jauge.inventory.FxDrink.COUPLE;
import static org.jauge.inventory.FxDrink.SPECIAL;

import java.math.BigDecimal;
import java.util.List;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.LineUnits;
import org.jauge.inventory.Entry;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("P-02")
class CancellationPlanTest {

    private static final GaugeKey DRINKS = GaugeKey.quota(100, 20);

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    private static long first(FxDossier fx) {
        return fx.tickets.get(0).id();
    }

    @Test
    @DisplayName("P-02 a ticket of 10.00 cancelled for a fee of 2.50 gives 7.50 back and leaves nothing due")
    void keeps_a_fee() {
        var fx = new FxDossier(ADULTE, 3);

        var plan = fx.cancel(order(List.of(first(fx)), INVALIDATED, FULL, null, "2.50"));

        assertThat(plan.refund()).isEqualByComparingTo("7.50");
        assertThat(fx.sold().balance())
                .isEqualTo(new Balance(money("20"), money("2.50"), money("30"), money("7.50")))
                .satisfies(balance -> assertThat(balance.due()).isEqualByComparingTo("0"));
    }

    @ParameterizedTest(name = "P-02 one of three cancelled with {0} {1}: {2} goes back, {3} is due")
    @CsvSource({"FULL, , 10, 0", "PART, 4, 4, -6", "PART, 30, 30, 20", "NONE, , 0, -10"})
    void gives_back_as_decided(MoneyBack money, String amount, String refund, String due) {
        var fx = new FxDossier(ADULTE, 3);

        var order = order(List.of(first(fx)), INVALIDATED, money, amount, null);
        var foreseen = fx.plan(order).balance().due();

        assertThat(fx.cancel(order).refund()).isEqualByComparingTo(refund);
        assertThat(foreseen).isEqualByComparingTo(due);
        assertThat(fx.sold().balance().due()).isEqualByComparingTo(due);
    }

    @ParameterizedTest(name = "P-02 all cancelled with {0} {1} and a fee of {2}: afterwards a full refund is {3}")
    @CsvSource({"NONE, , , 30", "PART, 4, , 26", "NONE, , 2.50, 27.50", "PART, 20, 5, 5"})
    void gives_back_later_what_the_customer_has_to_get(MoneyBack money, String amount, String fee, String refund) {
        var fx = new FxDossier(ADULTE, 3);
        fx.cancel(order(List.of(), INVALIDATED, money, amount, fee));

        assertThat(fx.cancel(order(List.of(), KEPT, FULL, null, null)).refund()).isEqualByComparingTo(refund);
        assertThat(fx.sold().balance().due()).isEqualByComparingTo("0");
        assertThatExceptionOfType(NothingToCancel.class)
                .isThrownBy(() -> fx.plan(order(List.of(), KEPT, FULL, null, null)));
    }

    @Test
    @Tag("C-05")
    @DisplayName("C-05 a line of two goes whole, with its own money; a ticket of the other may go with it")
    void cancels_a_line() {
        var fx = new FxDossier(ADULTE, 2, COUPLE, 1);
        var lines = List.of(fx.lines.get(0).id());

        var line = fx.plan(FxDossier.ofLines(lines, List.of()));
        var both = fx.plan(FxDossier.ofLines(lines, List.of(fx.tickets.get(2).id())));

        assertThat(line.items().keySet()).containsExactlyElementsOf(lines);
        assertThat(line.refund()).isEqualByComparingTo("20");
        assertThat(both.items().keySet())
                .containsExactly(fx.lines.get(0).id(), fx.lines.get(1).id());
        assertThat(both.refund()).isEqualByComparingTo("30");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fx.plan(FxDossier.ofLines(List.of(-1L), List.of())));
    }

    @Test
    @DisplayName("P-02 a payment never gives back more than is left of it, nor the dossier more than was paid")
    void never_gives_back_more_than_was_paid() {
        var fx = new FxDossier(ADULTE, 3);
        fx.cancel(order(List.of(), KEPT, PART, "25", null));

        assertThatExceptionOfType(RefundTooLarge.class)
                .isThrownBy(() -> fx.plan(order(List.of(), KEPT, PART, "5.01", null)))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("left", "5.00"));
        assertThat(fx.plan(order(List.of(), KEPT, PART, "5", null)).refund()).isEqualByComparingTo("5");
        assertThat(fx.plan(order(List.of(first(fx)), INVALIDATED, FULL, null, null))
                        .refund())
                .as("its money has gone back before")
                .isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("P-02 a refund goes to the payment that was chosen, or to the oldest ones first")
    void shares_a_refund_out() {
        var paid = List.of(
                new RefundShares.Paid(1, PaymentMethod.CASH, money("10")),
                new RefundShares.Paid(2, PaymentMethod.EXTERNAL, money("20")));

        assertThat(RefundShares.of(paid, money("15"), null, null))
                .containsExactly(
                        new RefundShares.Share(1, PaymentMethod.CASH, money("10")),
                        new RefundShares.Share(2, PaymentMethod.EXTERNAL, money("5")));
        assertThat(RefundShares.of(paid, money("15"), 2L, PaymentMethod.TRANSFER))
                .containsExactly(new RefundShares.Share(2, PaymentMethod.TRANSFER, money("15")));
        assertThatExceptionOfType(RefundTooLarge.class)
                .isThrownBy(() -> RefundShares.of(paid, money("10.01"), 1L, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> RefundShares.of(paid, money("1"), 3L, null));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> RefundShares.of(paid, money("1"), 1L, PaymentMethod.FREE));
    }

    @Test
    @Tag("C-02")
    @DisplayName("C-02 one ticket of a bundle means the whole item, and no other item of its line")
    void a_bundle_goes_whole() {
        var fx = new FxDossier(COUPLE, 2);
        assertThat(fx.tickets).hasSize(4);

        var one = order(List.of(first(fx)), INVALIDATED, FULL, null, null);

        assertThat(fx.plan(one).tickets()).hasSize(2).allMatch(ticket -> ticket.item() == 0);
        assertThat(fx.cancel(one).refund()).isEqualByComparingTo("10");
        assertThat(fx.lines.get(0)).returns(1, DossierLine::left).returns(LineState.SOLD, DossierLine::state);
    }

    @Test
    @Tag("C-05")
    @DisplayName("C-05 a ticket is cancelled once, by name or with its line; the last one ends line and dossier")
    void a_ticket_is_cancelled_once() {
        var fx = new FxDossier(ADULTE, 2, SPECIAL, 1);
        var one = order(List.of(first(fx)), INVALIDATED, FULL, null, null);
        assertThat(fx.cancel(one).leavesNothing()).isFalse();

        assertThatExceptionOfType(TicketCancelled.class).isThrownBy(() -> fx.plan(one));
        var rest = fx.cancel(order(List.of(), INVALIDATED, FULL, null, null));

        assertThat(rest.leavesNothing()).isTrue();
        assertThat(rest.refund()).isEqualByComparingTo("20");
        assertThat(fx.lines).allMatch(line -> line.state() == LineState.CANCELLED);
        assertThatExceptionOfType(NothingToCancel.class)
                .isThrownBy(() -> fx.plan(order(List.of(), INVALIDATED, FULL, null, null)));
        assertThatIllegalStateException().isThrownBy(() -> fx.lines.get(0).cancel(1));
    }

    @Test
    @Tag("C-05")
    @DisplayName("C-05 what was decided on an older version of the dossier is refused")
    void an_old_version_is_refused() {
        var fx = new FxDossier(ADULTE, 2);
        var seen = CancellationOrder.whole("3385", "ill").asSeenAt(fx.dossier.version() + 1);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> fx.plan(seen));
    }

    @Test
    @Tag("C-02")
    @DisplayName(
            "C-02 of what a line's valid items hold goes back the share of those that fall, and what is kept, in actual alone")
    void gives_back_what_the_line_remembers() {
        var fx = new FxDossier(SPECIAL, 5);
        fx.cancel(order(List.of(first(fx)), INVALIDATED, FULL, null, null));
        fx.units.add(new LineUnits(1, DRINKS, 0, 0, 10, 8)); // one unit of two was kept

        var two = order(List.of(fx.tickets.get(1).id(), fx.tickets.get(2).id()), INVALIDATED, FULL, null, null);

        assertThat(fx.plan(two).entries()).extracting(Entry::change).containsExactly(Change.cancellation(4));
        fx.units.set(0, new LineUnits(1, DRINKS, 0, 0, 10, 7));
        assertThatIllegalStateException().isThrownBy(() -> fx.plan(two).entries());
    }

    @Test
    @Tag("AMB-Q4")
    @DisplayName("AMB-Q4 a refund of money alone moves no gauge, cancels no ticket and takes no fee")
    void money_alone_moves_nothing() {
        var fx = new FxDossier(ADULTE, 3);
        fx.units.add(new LineUnits(1, DRINKS, 0, 0, 3, 3));

        var plan = fx.cancel(order(List.of(first(fx)), KEPT, FULL, null, null));

        assertThat(plan.refund()).isEqualByComparingTo("10");
        assertThat(plan.entries()).isEmpty();
        assertThat(fx.tickets).allMatch(Ticket::isValid);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> fx.plan(order(List.of(), KEPT, FULL, null, "1")))
                .returns("fee", InvalidField::field);
        assertThatExceptionOfType(NothingToCancel.class)
                .isThrownBy(() -> fx.plan(order(List.of(), KEPT, NONE, null, null)));
    }

    @ParameterizedTest(name = "P-02 an amount of {0} and a fee of {1} are refused")
    @CsvSource({"-1, ", "0.001, ", "0, ", "1, 10.01", "1, -1", "1, 0.001"})
    void refuses_impossible_amounts(String amount, String fee) {
        var fx = new FxDossier(ADULTE, 3);

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> fx.plan(order(List.of(first(fx)), INVALIDATED, PART, amount, fee)));
    }

    @Test
    @Tag("C-05")
    @DisplayName("C-05 a whole line is cancelled without its neighbour, also beside single tickets of that one")
    void a_line_is_cancelled() {
        var fx = new FxDossier(ADULTE, 2, SPECIAL, 3);
        var line = fx.lines.get(0).id();

        assertThat(fx.plan(lines(List.of(line), List.of())).tickets())
                .extracting(Ticket::lineId)
                .containsExactly(line, line);
        var special = fx.tickets.get(2).id();
        var both = fx.cancel(lines(List.of(line), List.of(special)));

        assertThat(both.value()).isEqualByComparingTo("30");
        assertThat(fx.lines).extracting(DossierLine::left).containsExactly(0, 2);
        assertThatExceptionOfType(NothingToCancel.class).isThrownBy(() -> fx.plan(lines(List.of(line), List.of())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fx.plan(lines(List.of(99L), List.of())));
    }

    private static CancellationOrder lines(List<Long> lines, List<Long> tickets) {
        return new CancellationOrder(
                "3385", null, lines, tickets, INVALIDATED, PlaceFate.RELEASED, FULL, null, null, null, null, "", "ill");
    }
}
