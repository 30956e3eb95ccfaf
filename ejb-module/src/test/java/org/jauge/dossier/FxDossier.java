package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jauge.gauge.LineUnits;
import org.jauge.inventory.FxDrink;
import org.jspecify.annotations.Nullable;

/** A dossier that was sold: lines at one price each, with their tickets, and one payment of everything in cash. */
final class FxDossier {

    static final Instant NOW = Instant.parse("2016-08-05T10:00:00Z");

    final NewDossier opened = new NewDossier(1, "token", 7, 8, "someone", null, "staff:1", NOW);
    final List<DossierLine> lines = new ArrayList<>();
    final List<Ticket> tickets = new ArrayList<>();
    final List<Payment> payments = new ArrayList<>();
    final List<Refund> refunds = new ArrayList<>();
    final List<Fee> fees = new ArrayList<>();
    final List<LineUnits> units = new ArrayList<>();
    final Dossier dossier;
    private final String currency;
    private final AtomicLong ids = new AtomicLong(100);

    /** At 10.00 dollars each. */
    FxDossier(long... quantities) {
        this("CAD", BigDecimal.TEN, quantities);
    }

    /** @param quantities of each category in turn, each a line: {@code category, quantity, …} */
    FxDossier(String currency, BigDecimal price, long... quantities) {
        this.currency = currency;
        var priced = new ArrayList<PricedLine>();
        for (var i = 0; i < quantities.length; i += 2)
            priced.add(line(i + 1L, price, quantities[i], (int) quantities[i + 1]));
        var total = priced.stream().map(PricedLine::subtotal).reduce(BigDecimal.ZERO, BigDecimal::add);
        dossier = new Dossier(opened, currency, total);
        dossier.settle("3385", null, NOW);
        priced.forEach(line -> lines.add(new DossierLine(line, 7, 1, LineState.SOLD)));
        Settlement.tickets(priced, List.of(), ids::getAndIncrement)
                .forEach(ticket -> tickets.add(new Ticket(ticket, 7, 1, NOW)));
        var cash = new NewPayment(PaymentMethod.CASH, null, null, null);
        payments.add(new Payment(1, opened, Tender.of(cash, currency, total), currency));
    }

    private static PricedLine line(long id, BigDecimal price, long category, int quantity) {
        var line = BasketTest.line(id, FxDrink.TONIGHT, category, quantity);
        return new PricedLine(id, line.wish(), line.catalogue(), line.event(), price, line.parts());
    }

    SoldDossier sold() {
        return new SoldDossier(
                dossier,
                List.copyOf(lines),
                List.copyOf(tickets),
                List.copyOf(payments),
                List.copyOf(refunds),
                List.copyOf(fees),
                List.copyOf(units));
    }

    CancellationPlan plan(CancellationOrder order) {
        return CancellationPlan.of(sold(), order);
    }

    /** Does to the rows what the writer does in the database. */
    CancellationPlan cancel(CancellationOrder order) {
        var plan = plan(order);
        var cancellation = new Cancellation(ids.getAndIncrement(), dossier, order, "staff:1", NOW);
        if (order.invalidates()) {
            plan.items().forEach((line, items) -> plan.sold().line(line).cancel(items.size()));
            plan.tickets().forEach(ticket -> ticket.cancel(cancellation.id()));
        }
        plan.refunds()
                .forEach(share -> refunds.add(new Refund(ids.getAndIncrement(), cancellation, share, dossier, "")));
        if (plan.fee().signum() > 0) fees.add(new Fee(ids.getAndIncrement(), cancellation, plan.fee(), currency));
        return plan;
    }

    static CancellationOrder order(
            List<Long> tickets, TicketFate fate, MoneyBack money, @Nullable String amount, @Nullable String fee) {
        return new CancellationOrder(
                "3385",
                null,
                List.of(),
                tickets,
                fate,
                fate == TicketFate.KEPT ? PlaceFate.KEPT : PlaceFate.RELEASED,
                money,
                amount == null ? null : new BigDecimal(amount),
                fee == null ? null : new BigDecimal(fee),
                null,
                null,
                "",
                "ill");
    }

    /** With all their money. */
    static CancellationOrder ofLines(List<Long> lines, List<Long> tickets) {
        var fate = TicketFate.INVALIDATED;
        return new CancellationOrder(
                "3385",
                null,
                lines,
                tickets,
                fate,
                PlaceFate.RELEASED,
                MoneyBack.FULL,
                null,
                null,
                null,
                null,
                "",
                "x");
    }
}
