package org.jauge.dossier;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jauge.category.CategoryReads;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.Catalogues;
import org.jauge.inventory.Entry;
import org.jauge.inventory.EventGauges;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.quota.Quotas;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;

/**
 * Adds what is sold and held already to a quota that a category ticks since then (AMB-Q5). Its lines remember it, so
 * that they are counted once and give it back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NEVER) // admission has the only transaction
@RolesAllowed(ACTIVITY_MANAGER)
public class QuotaRecounts {

    private static final int LINES_MAX = 400;

    /** Of which category and quota, and where it counts. */
    private record Tick(long activityId, String category, long categoryId, long quotaId, GaugeKind kind) {}

    @Inject
    CategoryReads categories;

    @Inject
    Quotas quotas;

    @Inject
    Catalogues catalogues;

    @Inject
    UncountedLines uncounted;

    @Inject
    EventGauges gauges;

    @Inject
    Admissions admissions;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    @Inject
    Clock clock;

    /** What is not counted yet, event by event; nothing changes. */
    public List<QuotaRecount> preview(long categoryId, long quotaId) {
        var tick = tick(categoryId, quotaId);
        var found = uncounted.of(caller.merchantId(), categoryId, tick.kind(), quotaId);
        var items = uncounted.items(found);
        var missing = new TreeMap<Long, Integer>();
        for (var line : found) {
            var catalogue = catalogues.ofEvent(caller.merchantId(), line.wish().eventId());
            missing.merge(line.wish().eventId(), units(catalogue, line, quotaId) * items(items, line), Integer::sum);
        }
        missing.values().removeIf(units -> units == 0);
        return missing.entrySet().stream()
                .map(event -> recount(tick, event.getKey(), 0, event.getValue()))
                .toList();
    }

    /** Each event for itself: one where it would exceed the capacity is reported with what it needs, and left. */
    public List<QuotaRecount> count(long categoryId, long quotaId) {
        var tick = tick(categoryId, quotaId);
        return preview(categoryId, quotaId).stream()
                .map(planned -> counted(tick, planned))
                .toList();
    }

    private QuotaRecount counted(Tick tick, QuotaRecount planned) {
        var counted = 0;
        try {
            for (var more = chunk(tick, planned); more > 0; more = chunk(tick, planned)) counted += more;
        } catch (GaugeExhausted refusal) {
            return recount(tick, planned.eventId(), counted, planned.missing() - counted);
        }
        return recount(tick, planned.eventId(), counted, 0);
    }

    /** Answers how many units it added. */
    private int chunk(Tick tick, QuotaRecount planned) {
        var id = RequestId.of(caller.actor(), "recount-" + UUID.randomUUID(), tick + " " + planned.eventId());
        var now = clock.instant();
        return Integer.parseInt(admissions.admit(id, () -> plan(id, tick, planned.eventId(), now)));
    }

    private AdmissionRequest plan(RequestId id, Tick tick, long eventId, Instant now) {
        var catalogue = catalogues.ofEvent(caller.merchantId(), eventId);
        var gauge = gauge(catalogue, tick, eventId);
        var lines =
                uncounted.at(eventId, caller.merchantId(), tick.categoryId(), tick.kind(), tick.quotaId(), LINES_MAX);
        var versions =
                uncounted.versions(lines.stream().map(DossierLine::dossierId).toList());
        var entries = entries(catalogue, gauge, lines, tick);
        var units = entries.stream().mapToInt(entry -> entry.change().taken()).sum();
        var ids = lines.stream().map(DossierLine::id).collect(Collectors.toSet());
        return new AdmissionRequest(
                id,
                String.valueOf(units),
                caller.merchantId(),
                caller.actor(),
                now,
                Map.of(tick.activityId(), catalogue),
                new TreeSet<>(versions.keySet()),
                entries,
                Map.of(),
                new RecountWriter(gauge, ids, versions, noting(catalogue, gauge, tick, units)));
    }

    private GaugeKey gauge(Catalogue catalogue, Tick tick, long eventId) {
        return catalogue.gauge(catalogue.quota(tick.quotaId()), catalogues.event(catalogue, eventId));
    }

    private List<Entry> entries(Catalogue catalogue, GaugeKey gauge, List<DossierLine> lines, Tick tick) {
        var items = uncounted.items(lines);
        return lines.stream()
                .flatMap(line ->
                        entry(gauge, line, units(catalogue, line, tick.quotaId()) * items(items, line), tick).stream())
                .toList();
    }

    private Runnable noting(Catalogue catalogue, GaugeKey gauge, Tick tick, int units) {
        var label = catalogue.header().name() + ", "
                + catalogue.quota(tick.quotaId()).name() + ", " + tick.category();
        var note = new Noted(
                caller.merchantId(), caller.actor(), "gauge", gauge.toString(), "recounted", label, "", "+" + units);
        return () -> {
            if (units > 0) noted.fire(note);
        };
    }

    private static Optional<Entry> entry(GaugeKey gauge, DossierLine line, int units, Tick tick) {
        if (units == 0) return Optional.empty();
        var change =
                switch (line.state()) {
                    case SOLD -> Change.sale(units);
                    case BOOKED -> Change.booking(units);
                    default -> Change.hold(units);
                };
        return Optional.of(new Entry(gauge, change, Cause.RECOUNTED, line.id(), tick.category()));
    }

    /** What each item of the line takes of the quota today: by its own tick, and by those of what it holds. */
    private static int units(Catalogue catalogue, DossierLine line, long quotaId) {
        var units = ticks(catalogue, line.wish().categoryId(), quotaId);
        for (var part : line.parts()) units += part.quantity() * ticks(catalogue, part.categoryId(), quotaId);
        return units;
    }

    private static int ticks(Catalogue catalogue, long categoryId, long quotaId) {
        return catalogue.category(categoryId).quotaIds().contains(quotaId) ? 1 : 0;
    }

    private static int items(Map<Long, Integer> items, DossierLine line) {
        return items.getOrDefault(line.id(), 0);
    }

    private QuotaRecount recount(Tick tick, long eventId, int counted, int missing) {
        var catalogue = catalogues.ofEvent(caller.merchantId(), eventId);
        var event = catalogues.event(catalogue, eventId);
        var key = gauge(catalogue, tick, eventId);
        var line = gauges.of(eventId, EnumSet.of(tick.kind())).stream()
                .filter(row -> row.key().equals(key))
                .map(row -> row.line())
                .findFirst()
                .orElse(GaugeLine.untouched(0));
        return new QuotaRecount(
                eventId, event.startsAt(), catalogue.header().zone().getId(), counted, missing, line);
    }

    private Tick tick(long categoryId, long quotaId) {
        var category = categories.details(categoryId);
        if (!category.composition().quotaIds().contains(quotaId))
            throw new InvalidField("quota", "not-ticked", quotaId);
        var quota = quotas.tickable(category.activityId()).stream()
                .filter(line -> line.id() == quotaId)
                .findFirst()
                .orElseThrow(() -> new NotFound("quota", quotaId));
        if (!quota.active()) throw new InvalidField("quota", "inactive", quota.name());
        var kind = quota.scope().isGlobal() ? GaugeKind.GLOBAL_QUOTA : GaugeKind.QUOTA;
        return new Tick(category.activityId(), category.values().name(), categoryId, quotaId, kind);
    }
}
