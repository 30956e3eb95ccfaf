package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Entry;
import org.jauge.inventory.RequestId;
import org.jauge.shared.Ids;
import org.jauge.shared.Noted;
import org.jauge.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** Plans steps of a booking's life as admissions: B→U when it is paid, B→A when it ends, A→B when it comes back (C-05). */
@Dependent
public class BookingSteps {

    /**
     * Who does it and when: the timer does, too.
     *
     * @param provider it is a payment provider's news, which needs nobody's right to take money (P-01)
     */
    public record By(String actor, Instant now, boolean provider) {

        public By(String actor, Instant now) {
            this(actor, now, false);
        }
    }

    /** A line that is sold or taken again, with what the catalogue says of it. */
    private record Moved(DossierLine line, PricedLine priced, LineState next) {}

    @Inject
    Pricing pricing;

    @Inject
    Settlements settlements;

    @Inject
    PayingOutlets outlets;

    @Inject
    Drawing drawing;

    @Inject
    Ids ids;

    @Inject
    Event<DossierSold> told;

    @Inject
    Event<Noted> noted;

    public AdmissionRequest request(RequestId id, BookingStep step, BookingTerms terms, By by, Beside beside) {
        var sold = step.seen().sold();
        var money = money(step, by);
        var moved = moved(step, money);
        var entries = new ArrayList<Entry>();
        for (var line : sold.lines()) entries.addAll(entries(step, money, line, moved, terms));
        var request = new AdmissionRequest(
                id,
                sold.number(),
                sold.dossier().merchantId(),
                by.actor(),
                by.now(),
                Map.of(),
                new TreeSet<>(Set.of(sold.dossier().id())),
                entries,
                Map.of(),
                writer(step, money, moved, by, beside));
        return drawn(
                request.on(Basket.catalogues(moved.stream().map(Moved::priced).toList())), step, money, moved);
    }

    /** Whoever is refused to draw again what had gone back to its reserve is remembered. */
    public void note(BookedDossier seen, Rejection refusal) {
        var gone = seen.sold().lines().stream()
                .filter(line -> line.state() == LineState.RELEASED)
                .map(DossierLine::wish)
                .toList();
        drawing.note(gone, refusal);
    }

    /** What a booking holds of a reserve is drawn once it is paid, and the reserve's again where it ends (C-06). */
    private AdmissionRequest drawn(AdmissionRequest request, BookingStep step, BookingMoney money, List<Moved> moved) {
        var paid = new ArrayList<DossierLine>();
        var ended = new ArrayList<DossierLine>();
        for (var line : step.seen().sold().lines()) {
            var next = next(step, money, line);
            if (line.state() != LineState.BOOKED || next == line.state()) continue;
            if (next == LineState.SOLD) paid.add(line);
            else ended.add(line);
        }
        var again = moved.stream().filter(one -> !one.line().state().waits()).toList();
        return drawing.stepping(request, paid, ended, priced(again, LineState.SOLD), priced(again, LineState.BOOKED));
    }

    private static List<PricedLine> priced(List<Moved> moved, LineState next) {
        return moved.stream()
                .filter(one -> one.next() == next)
                .map(Moved::priced)
                .toList();
    }

    private @Nullable Payment payment(BookingStep step, By by) {
        var typed = step.payment();
        if (typed == null) return null;
        var dossier = step.seen().sold().dossier();
        var known = new NewDossier(
                dossier.id(),
                dossier.token(),
                dossier.merchantId(),
                outlets.of(typed, by, dossier.pointOfSaleId()),
                "",
                null,
                by.actor(),
                by.now());
        settlements.checkUnused(known, typed);
        var owed = BookingMoney.of(step, null).after().due();
        return settlements.received(known, typed, dossier.currency(), owed, !step.givenBack(), by);
    }

    /**
     * What was paid already may settle the rest where a line ends; but nobody pays in that moment, so where a part of it
     * does not take place it stays booked, and is no reason to keep what ends.
     */
    private BookingMoney money(BookingStep step, By by) {
        var money = BookingMoney.of(step, payment(step, by));
        if (step.payment() != null) return money;
        var takesPlace = step.seen().sold().lines().stream()
                .filter(line -> line.state() == LineState.BOOKED && next(step, money, line) == LineState.SOLD)
                .allMatch(line -> pricing.frozen(step.seen().merchantId(), line).takesPlace());
        return takesPlace ? money : money.unsettled();
    }

    /** What becomes sold, or takes places again: it has to take place at all. */
    private List<Moved> moved(BookingStep step, BookingMoney money) {
        var moved = new ArrayList<Moved>();
        for (var line : step.seen().sold().lines()) {
            var next = next(step, money, line);
            var takes = next == LineState.SOLD || next.waits();
            if (next == line.state() || !takes) continue;
            var priced = pricing.frozen(step.seen().merchantId(), line);
            priced.checkTakesPlace();
            moved.add(new Moved(line, priced, next));
        }
        return moved;
    }

    static LineState next(BookingStep step, BookingMoney money, DossierLine line) {
        var next = step.after(line);
        return next == LineState.BOOKED && money.settles() ? LineState.SOLD : next;
    }

    private static List<Entry> entries(
            BookingStep step, BookingMoney money, DossierLine line, List<Moved> moved, BookingTerms terms) {
        var next = next(step, money, line);
        if (next == line.state()) return List.of();
        var units = step.seen().sold().units();
        var blocks = units.stream().anyMatch(unit -> unit.lineId() == line.id() && unit.blocked() != 0);
        if (!line.state().waits() || (next == LineState.BOOKED && !blocks))
            return moved.stream()
                    .filter(one -> one.line() == line)
                    .flatMap(one -> BookingEntries.taking(one.priced(), next, terms).stream())
                    .toList();
        return next.waits() ? List.of() : BookingEntries.remembered(units, line.id(), next);
    }

    private BookingStepWriter writer(BookingStep step, BookingMoney money, List<Moved> moved, By by, Beside beside) {
        var dossier = step.seen().sold().dossier();
        var sold = moved.stream().filter(one -> one.next() == LineState.SOLD);
        var tickets =
                Settlement.tickets(sold.map(Moved::priced).toList(), List.of(), () -> ids.next(Ids.Sequence.TICKET));
        var ends = !money.refunds().isEmpty()
                || step.becomes().values().stream()
                        .anyMatch(next -> next == LineState.CANCELLED || next == LineState.RELEASED);
        var cancellation = ends
                ? new Cancellation(ids.next(Ids.Sequence.CANCELLATION), dossier, order(step), by.actor(), by.now())
                : null;
        var moneyIds = Stream.generate(() -> ids.next(Ids.Sequence.PAYMENT))
                .limit(money.refunds().size())
                .toList();
        return new BookingStepWriter(
                step, money, tickets, cancellation, moneyIds, by.now(), told::fire, noted::fire, beside);
    }

    private static CancellationOrder order(BookingStep step) {
        return CancellationOrder.whole(step.seen().number(), step.reason());
    }
}
