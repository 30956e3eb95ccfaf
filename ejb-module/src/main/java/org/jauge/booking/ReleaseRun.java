package org.jauge.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done with all that matched a filter: what was asked, and how far it is. */
@Entity
@Table(name = "release_run")
class ReleaseRun {

    private static final int NUMBERS_MAX = 100;
    private static final String BETWEEN = " ";
    private static final String IS = "=";

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Embedded
    private RunFilter filter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReleaseOperation operation;

    @Column(name = "more_days", updatable = false)
    private @Nullable Integer moreDays;

    @Column(name = "lock_until", updatable = false)
    private @Nullable Instant lockUntil;

    @Column(name = "lock_reason", nullable = false)
    private String lockReason;

    private int total;
    private int position;
    private int done;
    private int kept;

    @Column(name = "kept_numbers", nullable = false)
    private String keptNumbers = "";

    @Column(name = "kept_why", nullable = false)
    private String keptWhy = "";

    @Column(name = "last_dossier")
    private long lastDossier;

    /** Dossiers that come next, as they were found together. */
    @Column(nullable = false)
    private String ahead = "";

    @Column(nullable = false)
    private String chunk = "";

    private boolean finished;

    /** Before its end: whoever began it may no longer. */
    private boolean stopped;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "worked_at", nullable = false)
    private Instant workedAt;

    protected ReleaseRun() {}

    ReleaseRun(
            long id, long merchantId, String actor, ReleaseFilter filter, int total, ReleaseOrder order, Instant now) {
        this.id = id;
        this.merchantId = merchantId;
        this.actor = actor;
        this.filter = new RunFilter(filter);
        this.operation = order.operation();
        this.moreDays = order.days();
        this.lockUntil = order.until();
        this.lockReason = order.reason();
        this.total = total;
        this.createdAt = now;
        this.workedAt = now;
    }

    /** These come next; where there is none it is at its end. */
    void take(List<LineOfDossier> lines, Instant now) {
        workedAt = now;
        if (lines.isEmpty()) {
            end();
            return;
        }
        lastDossier = lines.get(lines.size() - 1).dossierId();
        chunk = lines.stream().map(line -> String.valueOf(line.lineId())).collect(Collectors.joining(BETWEEN));
    }

    /** Whoever began it may no longer, or has long forgotten it. */
    void stop() {
        end();
        stopped = true;
        chunk = "";
    }

    private void end() {
        finished = true;
        filter.forgetText();
        lockReason = "";
        ahead = "";
    }

    /** These were found; none where all are done with. */
    void look(List<Long> dossiers) {
        ahead = dossiers.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    /** Nothing waits in the dossiers up to this one any more. */
    void pass(long dossier) {
        lastDossier = dossier;
    }

    /** The next of those that were found. */
    List<Long> ahead(int size) {
        return read(ahead)
                .map(Long::valueOf)
                .filter(dossier -> dossier > lastDossier)
                .limit(size)
                .toList();
    }

    /** The chunk is done with. */
    void advance(ReleaseReport report, Instant now) {
        workedAt = now;
        position += chunk().size();
        done += report.done();
        kept += report.kept().size();
        keptNumbers = Stream.concat(read(keptNumbers), report.numbers().stream())
                .limit(NUMBERS_MAX)
                .collect(Collectors.joining(BETWEEN));
        var reasons = reasons();
        for (var each : report.kept()) reasons.merge(each.why(), 1, Integer::sum);
        keptWhy = reasons.entrySet().stream()
                .map(reason -> reason.getKey() + IS + reason.getValue())
                .collect(Collectors.joining(BETWEEN));
        chunk = "";
    }

    private Map<WhyKept, Integer> reasons() {
        var reasons = new EnumMap<WhyKept, Integer>(WhyKept.class);
        read(keptWhy)
                .map(one -> one.split(IS, -1))
                .forEach(one -> reasons.put(WhyKept.valueOf(one[0]), Integer.valueOf(one[1])));
        return reasons;
    }

    /** Lines that are under way, or were when somebody broke off. */
    List<Long> chunk() {
        return read(chunk).map(Long::valueOf).toList();
    }

    private static Stream<String> read(String written) {
        return Stream.of(written.split(BETWEEN, -1)).filter(one -> !one.isEmpty());
    }

    /** What was meant, and was there when it began. */
    ReleaseFilter filter() {
        return filter.before(createdAt);
    }

    ReleaseOrder order() {
        return new ReleaseOrder(operation, moreDays, lockUntil, lockReason);
    }

    long lastDossier() {
        return lastDossier;
    }

    boolean isFinished() {
        return finished;
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    String actor() {
        return actor;
    }

    ReleaseProgress progress(Instant still) {
        return new ReleaseProgress(
                id,
                createdAt,
                operation,
                total,
                position,
                done,
                kept,
                reasons().entrySet().stream()
                        .map(reason -> new ReleaseProgress.Reason(reason.getKey(), reason.getValue()))
                        .toList(),
                read(keptNumbers).toList(),
                finished,
                stopped,
                !finished && workedAt.isBefore(still));
    }
}
