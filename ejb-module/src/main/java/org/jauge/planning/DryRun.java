package org.jauge.planning;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jauge.calendar.EventChanges;
import org.jauge.calendar.SaleWindow;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.GaugeReads;
import org.jspecify.annotations.Nullable;

/** Says of some events what a change would make of each; reads at most three queries for all of them, and changes nothing. */
final class DryRun {

    private final BulkChange change;
    private final int quotaDefault;
    private final Map<Long, GaugeLine> places;
    private final Map<Long, GaugeLine> quotas;
    private final Set<Long> outside;
    private final Map<Long, Allotted> allotted;

    /**
     * @param quotaDefault how the quota reads where it has no row yet
     * @param outside events on whose day the price list is not valid
     */
    DryRun(
            BulkChange change,
            int quotaDefault,
            Map<Long, GaugeLine> places,
            Map<Long, GaugeLine> quotas,
            Set<Long> outside) {
        this(change, quotaDefault, places, quotas, outside, Map.of());
    }

    private DryRun(
            BulkChange change,
            int quotaDefault,
            Map<Long, GaugeLine> places,
            Map<Long, GaugeLine> quotas,
            Set<Long> outside,
            Map<Long, Allotted> allotted) {
        this.allotted = allotted;
        this.change = change;
        this.quotaDefault = quotaDefault;
        this.places = places;
        this.quotas = quotas;
        this.outside = outside;
    }

    static List<Planned> of(
            EntityManager em,
            BulkAllotments allotments,
            long merchantId,
            BulkChange change,
            int quotaDefault,
            List<Candidate> events) {
        var ids = events.stream().map(Candidate::id).toList();
        var places = change.capacity() == null
                ? Map.<Long, GaugeLine>of()
                : GaugeReads.ofEach(em, GaugeKind.EMPLACEMENT, change.capacity().emplacementId(), ids);
        var quotas = change.quota() == null
                ? Map.<Long, GaugeLine>of()
                : GaugeReads.ofEach(em, GaugeKind.QUOTA, change.quota().quotaId(), ids);
        var outside = change.priceListId() == null
                ? Set.<Long>of()
                : EventChanges.outsideOf(em, merchantId, change.priceListId(), ids);
        var allotted = change.allotment() == null
                ? Map.<Long, Allotted>of()
                : allotments.now(merchantId, change.allotment(), ids);
        var run = new DryRun(change, quotaDefault, places, quotas, outside, allotted);
        return events.stream().map(run::planned).toList();
    }

    Planned planned(Candidate event) {
        var place = places.get(event.id());
        var placesAfter = placesAfter(place);
        var quota = quotas.getOrDefault(event.id(), GaugeLine.untouched(quotaDefault));
        var sale =
                change.sale() == null ? event.sale() : change.sale().of(event.startsAt(), event.date(), event.zone());
        return new Planned(
                event,
                place == null ? null : place.capacity(),
                placesAfter,
                change.quota() == null ? null : quota.capacity(),
                change.quota() == null ? null : change.quota().capacity(),
                sale,
                ofPlace(place, placesAfter)
                        .and(ofQuota(event, quota))
                        .and(ofFacts(event, sale))
                        .and(ofReserves(event)),
                allotted.containsKey(event.id()) ? allotted.get(event.id()).before() : null);
    }

    private Verdict ofReserves(Candidate event) {
        if (change.allotment() == null) return Verdict.UNCHANGED;
        var now = allotted.get(event.id());
        return now == null
                ? Verdict.refused(Objection.NO_RESERVE)
                : now.verdict(change.allotment().totals());
    }

    private @Nullable Integer placesAfter(@Nullable GaugeLine line) {
        var capacity = change.capacity();
        if (capacity == null) return null;
        if (line != null) return capacity.after(line.capacity());
        return capacity.opens() ? capacity.places() : null;
    }

    private Verdict ofFacts(Candidate event, SaleWindow sale) {
        if (!sale.isPossible()) return Verdict.refused(Objection.NO_SALE);
        if (outside.contains(event.id())) return Verdict.refused(Objection.NOT_VALID);
        var same = (change.state() == null || change.state() == event.state())
                && (change.priceListId() == null || change.priceListId() == event.priceListId())
                && sale.equals(event.sale());
        return same ? Verdict.UNCHANGED : Verdict.PLANNED;
    }

    private Verdict ofPlace(@Nullable GaugeLine line, @Nullable Integer asked) {
        if (change.capacity() == null) return Verdict.UNCHANGED;
        if (asked == null) return Verdict.refused(Objection.NOT_OPEN);
        return line == null ? Verdict.PLANNED : Verdict.of(line, asked);
    }

    /** A quota that has no inventory here gets one, also of the same size: its default may change later. */
    private Verdict ofQuota(Candidate event, GaugeLine line) {
        if (change.quota() == null) return Verdict.UNCHANGED;
        var verdict = Verdict.of(line, change.quota().capacity());
        return quotas.containsKey(event.id()) ? verdict : verdict.and(Verdict.PLANNED);
    }
}
