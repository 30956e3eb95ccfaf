package org.jauge.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import org.jauge.gauge.DoorMoved;

/** Shows at once on this node, as an admission does, that an emplacement was opened or taken away at an event. */
@ApplicationScoped
class SeenDoors {

    @Inject
    SeenGauges seenGauges;

    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) DoorMoved moved) {
        seenGauges.moved(List.of(moved.key()));
    }
}
