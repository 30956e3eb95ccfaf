package org.jauge.dossier;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Collectors;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.MovementLine;
import org.jauge.inventory.EventGauges;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;
import org.jauge.shared.Slice;

/** The movements behind a gauge's line, with who, why and for what: where did the places go? */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // so that a reading that collides can be done again
@RolesAllowed(READER)
public class GaugeHistory {

    @PersistenceContext
    EntityManager em;

    @Inject
    EventGauges gauges;

    @Inject
    ActorNames actors;

    @Inject
    Caller caller;

    /** Newest first. */
    public Slice<HistoryLine> page(GaugeKey key, int first, int size) {
        var slice = gauges.movements(key, first, size);
        var names = actors.of(slice.rows().stream().map(MovementLine::actor).collect(Collectors.toUnmodifiableSet()));
        var across = key.kind() == GaugeKind.GLOBAL_QUOTA;
        var facts = Collisions.retried(() -> HistoryFacts.of(em, caller, slice.rows(), across));
        var rows = slice.rows().stream()
                .map(row -> facts.line(row, names.getOrDefault(row.actor(), row.actor())))
                .toList();
        return new Slice<>(rows, slice.total());
    }
}
