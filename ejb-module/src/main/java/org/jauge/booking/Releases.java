package org.jauge.booking;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jauge.dossier.Shields;
import org.jauge.inventory.Regain;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Scope;
import org.jauge.shared.Collisions;
import org.jauge.shared.Slice;

/**
 * Decides about many bookings at once: which are let go, which are reminded, which get more time, and which may exceed
 * their deadlines.
 *
 * <p>Each dossier is an admission of its own, so one that was paid meanwhile keeps no other from it, and asking again
 * goes on where it broke off. Nothing that is not named is touched.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // each admission has its own transaction
@RolesAllowed(BOX_OFFICE)
public class Releases {

    private static final int SIZE_MAX = 201;

    @Inject
    WaitingRows rows;

    @Inject
    ReleaseDeeds deeds;

    @Inject
    RegainedPlaces places;

    @Inject
    Shields shields;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed(READER)
    public Slice<WaitingRow> page(ReleaseFilter filter, int first, int size) {
        return Collisions.retried(() -> rows.page(filter, first, Math.min(size, SIZE_MAX)));
    }

    /** How many dossiers' customers ask for more time and have no answer yet (B-14). */
    @RolesAllowed(READER)
    public long asking() {
        return Collisions.retried(() -> rows.dossiers(ReleaseFilter.ASKED));
    }

    /** The next ones after one with that deadline and id, for whoever reads them all. */
    @RolesAllowed({BOX_OFFICE, SHOP})
    public List<WaitingRow> after(ReleaseFilter filter, Instant until, long lineId, int size) {
        requireScope();
        return Collisions.retried(() -> rows.after(filter, until, lineId, Math.min(size, SIZE_MAX)));
    }

    /** Numbers of those that somebody is paying at this moment: no release takes them (P-04). */
    @RolesAllowed(READER)
    public Set<String> paying(Collection<WaitingRow> waiting) {
        var numbers = waiting.stream().map(WaitingRow::number).toList();
        return Collisions.retried(() -> shields.numbers(caller.merchantId(), numbers, clock.instant()));
    }

    /** The places that each gauge would regain, locked ones and those being paid left out; changes nothing. */
    @RolesAllowed({BOX_OFFICE, SHOP})
    public List<Regain> preview(Collection<Long> lineIds) {
        requireScope();
        return Collisions.retried(() -> places.of(lineIds));
    }

    /** The same, were all that match let go; by event. */
    @RolesAllowed({BOX_OFFICE, SHOP})
    public List<ReleaseGain> previewAll(ReleaseFilter filter) {
        requireScope();
        return Collisions.retried(() -> places.ofAll(filter));
    }

    /** How many lines match, for whoever does something with all of them. */
    @RolesAllowed({BOX_OFFICE, SHOP})
    public int count(ReleaseFilter filter) {
        requireScope();
        return Collisions.retried(() -> rows.lines(filter));
    }

    /**
     * Does it with each dossier of these lines; a release takes these lines alone, everything else is for all that
     * waits in a dossier. Under the same request id it is done with each once, and with no other lines (K-03).
     */
    @RolesAllowed({BOX_OFFICE, SHOP})
    public ReleaseReport carryOut(String requestId, Collection<Long> lineIds, ReleaseOrder order) {
        requireScope();
        return deeds.ask(requestId, lineIds, order);
    }

    private void requireScope() {
        caller.requireScope(Scope.RELEASES);
    }
}
