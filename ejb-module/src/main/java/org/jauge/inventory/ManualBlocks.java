package org.jauge.inventory;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Caller;
import org.jauge.shared.Ids;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Text;
import org.jauge.shared.Whole;

/** Sets units of a gauge aside by hand and gives them back, all or some (C-03, C-05). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NEVER) // admission has the only transaction
@RolesAllowed(ACTIVITY_MANAGER)
public class ManualBlocks {

    static final int COUNT_MAX = 500;
    private static final int REASON_MAX = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Admissions admissions;

    @Inject
    GaugeOwners owners;

    @Inject
    Caller caller;

    @Inject
    Ids ids;

    @Inject
    Event<Noted> noted;

    @Inject
    ActorNames actors;

    @Inject
    Clock clock;

    /** Refused beyond what is available; a lazy gauge gets its row. */
    public void block(String requestId, GaugeKey key, int units, String reason) {
        Whole.between("units", units, 1, Whole.CAPACITY_MAX);
        var why = Text.required("reason", reason, REASON_MAX);
        require(key);
        var id = RequestId.of(caller.actor(), "block-" + requestId, key + " " + units + " " + why);
        var block = new BlockLine(ids.next(Ids.Sequence.BLOCK), 0, key, units, units, why, caller.actor(), now());
        admissions.admit(id, () -> blocking(id, block));
    }

    private AdmissionRequest blocking(RequestId id, BlockLine block) {
        var asPlanned = owners.asPlanned(block.gauge());
        var entry = Entry.ofBlock(
                block.gauge(), Change.block(block.units()), Cause.BLOCKED, block.id(), owners.name(block.gauge()));
        var assumed = owners.implicitOf(block.gauge());
        return request(id, block.blockedAt(), entry, assumed, remembering(block).and(asPlanned));
    }

    private Writer remembering(BlockLine block) {
        var note = note(block, "blocked", "", block.units() + " · " + block.reason());
        var merchantId = caller.merchantId();
        return (em, rows) -> {
            em.persist(new ManualBlock(
                    block.id(),
                    merchantId,
                    block.gauge(),
                    block.units(),
                    block.reason(),
                    block.actor(),
                    block.blockedAt()));
            noted.fire(note);
        };
    }

    /** Some of it or all; why is asked like why it was blocked. */
    public void unblock(String requestId, long blockId, int units, String reason) {
        Whole.between("units", units, 1, Whole.CAPACITY_MAX);
        var why = Text.required("reason", reason, REASON_MAX);
        require(line(blockId).gauge());
        var id = RequestId.of(caller.actor(), "unblock-" + requestId, blockId + " " + units + " " + why);
        var now = now();
        admissions.admit(id, () -> unblocking(id, line(blockId), units, why, now));
    }

    private AdmissionRequest unblocking(RequestId id, BlockLine block, int units, String why, Instant now) {
        if (units > block.remaining()) throw new BlockTooSmall(block.remaining(), units);
        var entry = Entry.ofBlock(block.gauge(), Change.unblock(units), Cause.UNBLOCKED, block.id(), "");
        var before = block.remaining() + " · " + block.reason();
        var note = note(block, "unblocked", before, block.remaining() - units + " · " + why);
        var number = ids.next(Ids.Sequence.BLOCK);
        var merchantId = caller.merchantId();
        var actor = caller.actor();
        var writer = new Unblocking(
                block,
                units,
                () -> new BlockReturn(number, merchantId, block.id(), units, why, actor, now),
                () -> noted.fire(note));
        return request(id, now, entry, Map.of(), writer);
    }

    /** What is still blocked there by hand, newest first, with the names of who did it. */
    @RolesAllowed(READER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<BlockLine> of(GaugeKey key) {
        owners.require(key);
        var lines = BlockReads.open(em, caller.merchantId(), key);
        var names = actors.of(lines.stream().map(BlockLine::actor).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> line.by(names.getOrDefault(line.actor(), line.actor())))
                .toList();
    }

    private BlockLine line(long blockId) {
        return BlockReads.one(em, caller.merchantId(), blockId).orElseThrow(() -> new NotFound("block", blockId));
    }

    private void require(GaugeKey key) {
        owners.require(key);
        if (key.kind() == GaugeKind.GLOBAL_QUOTA) caller.requireAccount();
    }

    private AdmissionRequest request(
            RequestId id, Instant now, Entry entry, Map<GaugeKey, Integer> assumed, Writer writer) {
        return new AdmissionRequest(
                id,
                "",
                caller.merchantId(),
                caller.actor(),
                now,
                Map.of(),
                new TreeSet<>(),
                List.of(entry),
                assumed,
                writer);
    }

    private Noted note(BlockLine block, String action, String before, String after) {
        var key = block.gauge();
        return new Noted(
                caller.merchantId(), caller.actor(), "gauge", key.toString(), action, owners.label(key), before, after);
    }

    private Instant now() {
        return clock.instant();
    }
}
