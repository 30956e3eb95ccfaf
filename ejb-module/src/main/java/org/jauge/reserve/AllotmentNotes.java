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

    /** A stage ran, also one that found nothing to let go. */
    Runnable ofStage(String actor, Catalogue catalogue, AllocationPlan plan) {
        var note = note(actor, catalogue, plan, "stage-ran");
        return () -> noted.fire(note);
    }

    /** Somebody set other stages, or cancelled one. */
    void stages(Catalogue catalogue, AllocationState of, String action, String before, String after) {
        noted.fire(noted(caller.actor(), catalogue, of, action, before, after));
    }

    private Noted note(String actor, Catalogue catalogue, AllocationPlan plan) {
        var after = plan.counts();
        var lowered = after.total() < plan.before().counts().total();
        return note(actor, catalogue, plan, after.released() ? "released" : lowered ? "lowered" : "allotted");
    }

    private Noted note(String actor, Catalogue catalogue, AllocationPlan plan, String action) {
        var before = plan.before();
        return noted(actor, catalogue, before, action, told(before.counts()), told(plan.counts()));
    }

    private Noted noted(
            String actor, Catalogue catalogue, AllocationState of, String action, String before, String after) {
        var id = String.valueOf(of.id());
        return new Noted(of.merchantId(), actor, "allotment", id, action, label(catalogue, of), before, after);
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
