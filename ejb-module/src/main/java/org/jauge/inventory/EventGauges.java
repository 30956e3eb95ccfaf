package org.jauge.inventory;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.GaugeReads;
import org.jauge.gauge.MovementLine;
import org.jauge.merchant.Caller;
import org.jauge.quota.QuotaScope;
import org.jauge.shared.Slice;

/** Each gauge of an event and the movements behind it: where did the places go? */
@Stateless
@RolesAllowed(READER)
public class EventGauges {

    private static final int SIZE_MAX = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogues catalogues;

    @Inject
    Sellable sellable;

    @Inject
    GaugeOwners owners;

    @Inject
    Caller caller;

    /** Emplacements first, then quotas, global ones, and own quantities of categories. */
    public List<GaugeRow> of(long eventId) {
        var catalogue = catalogues.currentOfEvent(caller.merchantId(), eventId);
        caller.requireActivity(
                catalogue.header().activityId(), catalogue.header().state());
        var event = catalogues.event(catalogue, eventId);
        var keys = new TreeSet<GaugeKey>();
        catalogue.places().forEach(place -> keys.add(GaugeKey.emplacement(eventId, place.id())));
        catalogue.quotas().forEach(quota -> keys.add(catalogue.gauge(quota, event)));
        event.rated().forEach(category -> keys.add(GaugeKey.rate(eventId, category)));
        var lines = sellable.read(keys);
        var rows = new ArrayList<GaugeRow>();
        for (var key : keys) row(catalogue, key, lines).ifPresent(rows::add);
        return rows;
    }

    /** The ledger of one gauge, newest first. */
    public Slice<MovementLine> movements(GaugeKey key, int first, int size) {
        owners.require(key);
        return GaugeReads.movements(em, caller.merchantId(), key, first, Math.min(size, SIZE_MAX));
    }

    /** An emplacement without a gauge is closed at this event and not listed. */
    private static Optional<GaugeRow> row(Catalogue catalogue, GaugeKey key, Map<GaugeKey, GaugeLine> lines) {
        var line = lines.get(key);
        var shown = line == null ? catalogue.implicitCapacity(key).map(GaugeLine::untouched) : Optional.of(line);
        return shown.map(
                of -> new GaugeRow(key, GaugeOwners.name(catalogue, key), of, line != null, period(catalogue, key)));
    }

    private static String period(Catalogue catalogue, GaugeKey key) {
        return switch (key.kind()) {
            case GLOBAL_QUOTA -> scope(catalogue, key).name();
            case EMPLACEMENT, QUOTA, RATE -> "";
        };
    }

    private static QuotaScope scope(Catalogue catalogue, GaugeKey key) {
        return catalogue.quota(key.key1()).scope();
    }
}
