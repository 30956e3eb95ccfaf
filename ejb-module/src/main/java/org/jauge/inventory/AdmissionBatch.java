package org.jauge.inventory;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jauge.gauge.LockedGauges;
import org.jauge.inventory.Decision.Admitted;
import org.jauge.shared.Database;
import org.jauge.shared.Ids;
import org.jauge.shared.NewRows;
import org.jauge.shared.Rejection;

/**
 * Runs requests in one transaction: locks everything they lean on in one fixed order, decides each in turn, writes the
 * admitted ones. The only place that locks gauges.
 *
 * <p>Order of locks: catalogue versions by activity, holders, dossiers by id, other planned rows, gauges by key.
 */
@Stateless
@PermitAll // no edge calls it, and who does has asked for the right
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AdmissionBatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Resource
    EJBContext context;

    /** One decision per request, in their order. A batch without an admission writes nothing. */
    public List<Decision> run(List<AdmissionRequest> requests) {
        var verdicts = new Verdicts(requests);
        replayAnswered(verdicts, requests);
        compareCatalogues(verdicts);
        var allowances = new Allowances();
        allowances.lock(em, database, verdicts.open()); // counts dossiers, so before anybody's gauge is locked
        lockDossiers(verdicts);
        var zeroBlock = ZeroBlock.read(em, verdicts.open());
        var rows = new NewRows();
        var gauges = new LockedGauges(em, database, ids, rows);
        new GaugeWalk(gauges).lock(verdicts.open());
        var taken = decideAll(verdicts, allowances, zeroBlock, gauges, rows);
        replayAnswered(verdicts, verdicts.refused()); // by a twin that had what we waited for, the last place perhaps
        if (taken) insert(rows);
        else context.setRollbackOnly(); // nor is a lazy gauge made for those who were refused
        return verdicts.inOrder();
    }

    /** @return whether anything was admitted */
    private boolean decideAll(
            Verdicts verdicts, Allowances allowances, ZeroBlock zeroBlock, LockedGauges gauges, NewRows rows) {
        var changed = new HashSet<Object>();
        var taken = false;
        for (var open : verdicts.open()) {
            var request = Collections.disjoint(changed, open.leansOn())
                    ? open
                    : anew(verdicts, open, open.hasOnlyAside(changed)); // one before it in this batch was first
            if (!verdicts.isOpen(request)) continue;
            var decision = open.netted().keySet().containsAll(request.netted().keySet())
                    ? decide(request, allowances, gauges)
                    : new Decision.Outdated(); // not all of them are locked
            verdicts.put(request, decision);
            if (decision instanceof Admitted) {
                allowances.admitted(request);
                write(em, zeroBlock.applied(request, gauges::line), gauges, rows);
                changed.addAll(request.changes());
                taken = true;
            }
        }
        return taken;
    }

    /** Somebody has changed rows that it was planned on: what it does aside is planned again here, the rest is not. */
    private AdmissionRequest anew(Verdicts verdicts, AdmissionRequest request, boolean onlyAside) {
        try {
            var planned = onlyAside ? request.withSideAnew(em) : Optional.<AdmissionRequest>empty();
            if (planned.isPresent()) return verdicts.replace(request, planned.get());
            verdicts.put(request, new Decision.Outdated());
        } catch (Rejection refusal) {
            verdicts.put(request, new Decision.Refused(refusal));
        }
        return request;
    }

    private static Decision decide(AdmissionRequest request, Allowances allowances, LockedGauges gauges) {
        return allowances.refusal(request).<Decision>map(Decision.Refused::new).orElseGet(() -> new Room(gauges::line)
                .decide(request));
    }

    private static void write(EntityManager em, AdmissionRequest request, LockedGauges gauges, NewRows rows) {
        request.writer().write(em, rows);
        request.steps().forEach(gauges::apply);
        AnsweredRequest.insert(rows, request);
    }

    /** After what JPA has to write: a new row may refer to that. */
    private void insert(NewRows rows) {
        em.flush();
        rows.insert(em.unwrap(Connection.class));
    }

    private void replayAnswered(Verdicts verdicts, List<AdmissionRequest> requests) {
        if (requests.isEmpty()) return;
        var ids = requests.stream().map(AdmissionRequest::id).toList();
        var answered = em.createQuery(
                        "select r from AnsweredRequest r where r.owner in :owners and r.requestId in :ids",
                        AnsweredRequest.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("owners", ids.stream().map(RequestId::owner).collect(Collectors.toSet()))
                .setParameter("ids", ids.stream().map(RequestId::id).collect(Collectors.toSet()))
                .getResultList();
        for (var request : requests)
            answered.stream()
                    .filter(row -> row.isFor(request.id()))
                    .findFirst()
                    .ifPresent(row -> verdicts.put(request, row.replay(request.id())));
    }

    /** What this id was answered with before, if it was. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Decision> answered(RequestId id) {
        return em.createQuery(
                        "select r from AnsweredRequest r where r.owner = :owner and r.requestId = :id",
                        AnsweredRequest.class)
                .setParameter("owner", id.owner())
                .setParameter("id", id.id())
                .getResultStream()
                .map(row -> row.replay(id))
                .findFirst();
    }

    private void compareCatalogues(Verdicts verdicts) {
        var versions = new TreeMap<Long, Long>();
        verdicts.open().forEach(request -> request.catalogues().keySet().forEach(id -> versions.put(id, 0L)));
        var sql = database.sharedLock("select catalogue_version from activity where id = ?1");
        versions.replaceAll((id, unknown) ->
                ((Number) em.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue());
        for (var request : verdicts.open()) {
            var old = request.catalogues().values().stream()
                    .map(Catalogue::header)
                    .filter(header -> versions.getOrDefault(header.activityId(), -1L) != header.version())
                    .map(Catalogue.Header::activityId)
                    .collect(Collectors.toSet());
            if (!old.isEmpty()) verdicts.put(request, new Decision.Outdated(old));
        }
    }

    private void lockDossiers(Verdicts verdicts) {
        var ids = new TreeSet<Long>();
        verdicts.open().forEach(request -> ids.addAll(request.dossiers()));
        var sql = "select id from dossier where id = ?1 for update" + (database.isPostgresql() ? "" : " with rs");
        ids.forEach(id -> em.createNativeQuery(sql).setParameter(1, id).getResultList());
        var rows = new TreeSet<PlannedRow>();
        verdicts.open().forEach(request -> rows.addAll(request.writer().plannedOn()));
        rows.forEach(row -> row.lock(em, database));
        for (var request : verdicts.open())
            if (!request.writer().stillAsPlanned(em)) anew(verdicts, request, request.isElseAsPlanned(em));
    }
}
