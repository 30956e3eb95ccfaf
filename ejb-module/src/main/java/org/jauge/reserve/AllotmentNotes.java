package org.jauge.reserve;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.Catalogues;
import org.jauge.merchant.Caller;
import org.jauge.shared.Noted;

/** The journal's entries for what is allotted and let go: settled before, written with it. */
@Dependent
class AllotmentNotes {

    @Inject
    Catalogues catalogues;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    Runnable of(Catalogue catalogue, List<AllocationPlan> plans) {
        return by(caller.actor(), catalogue, plans);
    }

    Runnable by(String actor, Catalogue catalogue, List<AllocationPlan> plans) {
        var notes = plans.stream()
                .filter(plan -> !plan.isNothing())
                .map(plan -> note(actor, catalogue, plan))
                .toList();
        return () -> notes.forEach(noted::fire);
    }

    private Noted note(String actor, Catalogue catalogue, AllocationPlan plan) {
        var before = plan.before();
        var after = plan.counts();
        var lowered = after.total() < before.counts().total();
        return new Noted(
                before.merchantId(),
                actor,
                "allotment",
                String.valueOf(before.id()),
                after.released() ? "released" : lowered ? "lowered" : "allotted",
                label(catalogue, before),
                told(before.counts()),
                told(after));
    }

    private String label(Catalogue catalogue, AllocationState state) {
        var portion = state.portion();
        var event = catalogues.event(catalogue, portion.eventId());
        var starts = event.startsAt().atZone(catalogue.header().zone()).toLocalDateTime();
        var reserve = state.name().isEmpty() ? "–" : state.name();
        var label = String.join(
                ", ",
                catalogue.header().name(),
                starts.toString(),
                catalogue.place(portion.emplacementId()).name(),
                catalogue.category(portion.categoryId()).name(),
                reserve);
        return label.substring(0, Math.min(label.length(), 300));
    }

    /** Total = drawn + left; what is in carts belongs to what is drawn. */
    private static String told(Counts counts) {
        return counts.total() + " = " + counts.gone() + " + " + counts.left();
    }
}
