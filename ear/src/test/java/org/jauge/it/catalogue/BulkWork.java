package org.jauge.it.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jauge.calendar.EventLine;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Identity;
import org.jauge.merchant.PointsOfSale;
import org.jauge.planning.BulkChange;
import org.jauge.planning.BulkEdits;
import org.jauge.planning.BulkFilter;
import org.jauge.planning.BulkItemLine;
import org.jauge.planning.BulkLine;
import org.jauge.planning.BulkOutcome;
import org.jspecify.annotations.Nullable;

/** Somebody at bulk edits, who waits for the end of what he starts. */
@Dependent
public class BulkWork {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    @Inject
    Office office;

    @Inject
    BulkEdits edits;

    @Inject
    Sales sales;

    @Inject
    PointsOfSale outlets;

    void sell(Identity who, NewLine line) {
        office.run(who, () -> {
            var outlet = outlets.lines().get(0).id();
            var cash = new NewPayment(PaymentMethod.CASH, null, null, null);
            var sale = new NewSale(outlet, who.actor(), null, List.of(line), false, null, List.of(), cash);
            sales.sell(UUID.randomUUID().toString(), sale);
        });
    }

    List<EventLine> candidates(Identity who, BulkFilter filter) {
        return office.get(who, () -> edits.candidates(filter, 0, 500)).rows();
    }

    long preview(Identity who, BulkFilter filter, BulkChange change) {
        return office.get(who, () -> edits.preview(filter, change));
    }

    void applied(Identity who, long edit) {
        office.run(who, () -> edits.apply(edit));
        awaited(who, edit);
    }

    void awaited(Identity who, long edit) {
        var end = System.nanoTime() + PATIENCE;
        while (!line(who, edit).isDone()) {
            if (System.nanoTime() > end) throw new AssertionError("Not done: " + totals(who, edit));
            LockSupport.parkNanos(PAUSE);
        }
    }

    BulkLine line(Identity who, long edit) {
        return office.get(who, () -> edits.details(edit));
    }

    List<BulkItemLine> items(Identity who, long edit, @Nullable BulkOutcome outcome) {
        return office.get(who, () -> edits.items(edit, outcome, 0, 500)).rows();
    }

    /** As a sentence. */
    String totals(Identity who, long edit) {
        var totals = line(who, edit).totals();
        return totals.total() + ": " + totals.changing() + " to change, " + totals.unchanged() + " same, "
                + totals.allRefused() + " refused, " + totals.done() + " done";
    }
}
