package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jauge.activity.CatalogueRows;
import org.jauge.gauge.DoorMoved;
import org.jauge.gauge.GaugeDoors;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeReads;
import org.jauge.gauge.NewGauges;
import org.jauge.gauge.Reason;
import org.jauge.shared.NewRows;

/**
 * A category's own quantity at an event comes and goes (C-01). Whether it counts is a part of the catalogue, which is
 * raised first: no sale is on its way then, and each later one looks again. What was sold before is not counted
 * afterwards (AMB-Q5), and what a line took from it comes back to it, also while it limits nothing.
 */
@Dependent
class OwnQuantities {

    @PersistenceContext
    EntityManager em;

    @Inject
    GaugeOwners owners;

    @Inject
    Event<DoorMoved> doors;

    /** One edit of a catalogue: what has to be so under the lock, and what is done then. */
    private record Edit(long activityId, Predicate<EntityManager> possible, Consumer<EntityManager> work)
            implements Writer {

        @Override
        public boolean stillAsPlanned(EntityManager em) {
            CatalogueRows.raise(em, activityId);
            return possible.test(em);
        }

        @Override
        public void write(EntityManager em, NewRows rows) {
            work.accept(em);
        }
    }

    boolean isLifted(GaugeKey key) {
        return GaugeReads.isClosed(em, key);
    }

    Writer opening(GaugeKey key, int capacity, Reason reason, Runnable note) {
        return edit(key, now -> !GaugeReads.exists(now, key), now -> {
            NewGauges.open(now, key, capacity, reason);
            note.run();
        });
    }

    /** It goes on with the numbers that it had; its capacity changes beside. */
    Writer reopening(GaugeKey key, Runnable note) {
        return edit(key, now -> GaugeReads.isClosed(now, key), now -> {
            GaugeDoors.close(now, key, false);
            note.run();
        });
    }

    /** @param note is told the capacity that it had */
    Writer lifting(GaugeKey key, Reason reason, Consumer<Integer> note) {
        return edit(key, now -> GaugeReads.exists(now, key) && !GaugeReads.isClosed(now, key), now -> {
            note.accept(GaugeDoors.lift(now, key, reason));
            doors.fire(new DoorMoved(key));
        });
    }

    private Writer edit(GaugeKey key, Predicate<EntityManager> possible, Consumer<EntityManager> work) {
        return new Edit(owners.catalogue(key).header().activityId(), possible, work);
    }
}
