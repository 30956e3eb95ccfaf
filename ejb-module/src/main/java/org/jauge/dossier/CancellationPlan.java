package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.LineUnits;
import org.jauge.inventory.Entry;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Money;
import org.jauge.shared.Stale;
import org.jspecify.annotations.Nullable;

/**
 * What an order means for a dossier as it stands: which items, what they cost, what goes back of which payment.
 *
 * @param items by line
 * @param value what those items cost
 */
record CancellationPlan(
        SoldDossier sold,
        CancellationOrder order,
        SortedMap<Long, NavigableSet<Integer>> items,
        BigDecimal value,
        BigDecimal fee,
        List<RefundShares.Share> refunds) {

    static CancellationPlan of(SoldDossier sold, CancellationOrder order) {
        if (order.version() != null && order.version() != sold.dossier().version()) throw new Stale("dossier");
        var items = sold.chosen(order);
        if (items.isEmpty() && order.invalidates()) throw new NothingToCancel(sold.number());
        var value = items.entrySet().stream()
                .map(chosen -> sold.line(chosen.getKey())
                        .unitPrice()
                        .multiply(BigDecimal.valueOf(chosen.getValue().size())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var fee = fee(order, sold.dossier().currency(), value);
        var refund = refund(sold, order, value, fee);
        if (!order.invalidates() && refund.signum() == 0) throw new NothingToCancel(sold.number());
        var shares = RefundShares.of(sold.paid(), refund, order.paymentId(), order.method());
        return new CancellationPlan(sold, order, items, value, fee, shares);
    }

    private static BigDecimal fee(CancellationOrder order, String currency, BigDecimal value) {
        var fee = typed("fee", order.fee(), currency);
        if (fee.signum() > 0 && !order.invalidates()) throw new InvalidField("fee", "tickets-kept", fee);
        if (fee.compareTo(value) > 0) throw new InvalidField("fee", "more-than-value", fee.toPlainString());
        return fee;
    }

    private static BigDecimal refund(SoldDossier sold, CancellationOrder order, BigDecimal value, BigDecimal fee) {
        var balance = sold.balance();
        return switch (order.money()) {
            case NONE -> BigDecimal.ZERO;
            case PART -> {
                var amount = typed("amount", order.amount(), sold.dossier().currency());
                if (amount.signum() == 0) throw new InvalidField("amount", "required", amount);
                yield amount;
            }
            case FULL ->
                order.invalidates()
                        ? balance.fullRefund(value, fee)
                        : sold.hasTickets() ? value.min(balance.refundable()) : balance.owed();
        };
    }

    private static BigDecimal typed(String field, @Nullable BigDecimal amount, String currency) {
        return Money.checked(field, amount == null ? BigDecimal.ZERO : amount, currency);
    }

    BigDecimal refund() {
        return refunds.stream().map(RefundShares.Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The dossier's money once this is done. */
    Balance balance() {
        var cancelled = order.invalidates() ? value : BigDecimal.ZERO;
        return sold.balance().after(cancelled, fee, refund());
    }

    /** Valid tickets of the items, which fall with them. */
    List<Ticket> tickets() {
        return sold.tickets().stream()
                .filter(Ticket::isValid)
                .filter(ticket -> items.containsKey(ticket.lineId())
                        && items.get(ticket.lineId()).contains(ticket.item()))
                .toList();
    }

    /** Whether no valid ticket is left in the dossier. */
    boolean leavesNothing() {
        return order.invalidates()
                && sold.tickets().stream().filter(Ticket::isValid).count()
                        == tickets().size();
    }

    /**
     * What goes back of each gauge: of the units that a line's valid items hold, as the ledger remembers them, the share
     * of the items that fall. Never today's catalogue.
     */
    List<Entry> entries() {
        if (!order.invalidates()) return List.of();
        var entries = new ArrayList<Entry>();
        for (var units : sold.units()) {
            var fallen = items.get(units.lineId());
            if (fallen == null) continue;
            var each = each(units, sold.validItems(units.lineId()).size());
            var change = order.places() == PlaceFate.RELEASED
                    ? Change.cancellation(each * fallen.size())
                    : Change.invalidation(each * fallen.size());
            entries.add(new Entry(units.key(), change, Cause.CANCELLED, units.lineId(), ""));
        }
        return entries;
    }

    private static int each(LineUnits units, int validItems) {
        if (units.actual() % validItems != 0)
            throw new IllegalStateException(units + " is no multiple of " + validItems + " items");
        return Math.toIntExact(units.actual() / validItems);
    }
}
