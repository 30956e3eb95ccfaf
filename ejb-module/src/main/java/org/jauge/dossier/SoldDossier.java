package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jauge.gauge.LineUnits;
import org.jauge.shared.NotFound;

/**
 * A settled dossier as it was read; what is planned on it is outdated once its version moves.
 *
 * @param units what its lines hold of each gauge, as the ledger remembers it
 */
record SoldDossier(
        Dossier dossier,
        List<DossierLine> lines,
        List<Ticket> tickets,
        List<Payment> payments,
        List<Refund> refunds,
        List<Fee> fees,
        List<LineUnits> units) {

    String number() {
        return String.valueOf(dossier.number());
    }

    Balance balance() {
        return Balance.of(lines, fees, payments, refunds);
    }

    /** What is left of each payment, oldest first. */
    List<RefundShares.Paid> paid() {
        return payments.stream()
                .sorted(Comparator.comparingLong(Payment::id))
                .map(payment -> new RefundShares.Paid(
                        payment.id(), payment.method(), payment.amount().subtract(refundedOf(payment))))
                .toList();
    }

    private BigDecimal refundedOf(Payment payment) {
        return Balance.sum(refunds.stream()
                .filter(refund -> refund.paymentId() == payment.id())
                .map(Refund::amount)
                .toList());
    }

    DossierLine line(long id) {
        return lines.stream().filter(line -> line.id() == id).findFirst().orElseThrow(() -> new NotFound("line", id));
    }

    /** Whether any of them is valid still. */
    boolean hasTickets() {
        return tickets.stream().anyMatch(Ticket::isValid);
    }

    /** The items of a line that still have a valid ticket. */
    NavigableSet<Integer> validItems(long lineId) {
        return tickets.stream()
                .filter(ticket -> ticket.lineId() == lineId && ticket.isValid())
                .map(Ticket::item)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The items that are meant, by line; a ticket means its whole item, all leaves of a bundle (C-02). */
    SortedMap<Long, NavigableSet<Integer>> chosen(CancellationOrder order) {
        var chosen = new TreeMap<Long, NavigableSet<Integer>>();
        for (var line : lines)
            if (order.isWhole() || order.lines().contains(line.id())) chosen.put(line.id(), validItems(line.id()));
        order.lines().forEach(this::line);
        for (var id : order.tickets()) {
            var ticket = ticket(id);
            chosen.computeIfAbsent(ticket.lineId(), line -> new TreeSet<>()).add(ticket.item());
        }
        chosen.values().removeIf(NavigableSet::isEmpty);
        return chosen;
    }

    private Ticket ticket(long id) {
        var ticket = tickets.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("ticket", id));
        if (!ticket.isValid()) throw new TicketCancelled(ticket.code());
        return ticket;
    }
}
