package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jauge.contact.NewContact;
import org.jspecify.annotations.Nullable;

/** A dossier that was booked, as it was read; what is planned on it is outdated once its version moves. */
public final class BookedDossier {

    /**
     * @param value what it costs, whatever became of it
     * @param until its deadline; null of a line that was never booked
     */
    public record Line(
            long id,
            LineState state,
            long activityId,
            long eventId,
            Instant eventStart,
            ZoneId zone,
            int quantity,
            BigDecimal value,
            @Nullable Instant until) {}

    private final SoldDossier sold;
    private final List<Line> lines;
    private final @Nullable NewContact contact;

    BookedDossier(SoldDossier sold, List<Line> lines, @Nullable NewContact contact) {
        this.sold = sold;
        this.lines = List.copyOf(lines);
        this.contact = contact;
    }

    SoldDossier sold() {
        return sold;
    }

    public long id() {
        return sold.dossier().id();
    }

    public long merchantId() {
        return sold.dossier().merchantId();
    }

    public long pointOfSaleId() {
        return sold.dossier().pointOfSaleId();
    }

    public String number() {
        return sold.number();
    }

    public long version() {
        return sold.dossier().version();
    }

    public DossierState state() {
        return sold.dossier().state();
    }

    public String currency() {
        return sold.dossier().currency();
    }

    /** Where its money stands (P-02). */
    public Balance balance() {
        return sold.balance();
    }

    /** As it is shown. */
    public DossierSight sight() {
        return new DossierSight(id(), number(), version(), lines, balance().due());
    }

    /** What goes back when these lines end: what was paid beyond the value of those that stay (P-02). */
    public BigDecimal backAfter(List<Line> ending) {
        var gone = ending.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return balance().fullRefund(gone, BigDecimal.ZERO);
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Line> in(LineState state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }

    /** Those that wait for their money. */
    public List<Line> waiting() {
        return lines.stream().filter(line -> line.state().waits()).toList();
    }

    /** Null where he is not known any more. */
    public @Nullable NewContact contact() {
        return contact;
    }

    /** Whether this money has been received, announced once more or not (P-03). */
    public boolean isPaidBy(NewPayment typed) {
        return typed.method() == PaymentMethod.EXTERNAL
                && sold.payments().stream().anyMatch(payment -> payment.isBy(typed));
    }
}
