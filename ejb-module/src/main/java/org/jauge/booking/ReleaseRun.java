package org.jauge.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that matched a filter on its way out: what was asked, and how far it is. */
@Entity
@Table(name = "release_run")
class ReleaseRun {

    private static final int NUMBERS_MAX = 100;
    private static final String BETWEEN = " ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "release_run")
    @SequenceGenerator(name = "release_run", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Enumerated(EnumType.STRING)
    private @Nullable BookingKind kind;

    @Column(name = "due_before")
    private @Nullable Instant dueBefore;

    @Column(name = "activity_id")
    private @Nullable Long activityId;

    @Column(nullable = false)
    private String text;

    private boolean asked;

    private int total;

    private int position;

    private int done;

    private int kept;

    @Column(name = "kept_numbers", nullable = false)
    private String keptNumbers = "";

    @Column(name = "last_until", nullable = false)
    private Instant lastUntil = Instant.EPOCH;

    @Column(name = "last_line")
    private long lastLine;

    @Column(nullable = false)
    private String chunk = "";

    private boolean finished;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "worked_at", nullable = false)
    private Instant workedAt;

    protected ReleaseRun() {}

    ReleaseRun(long merchantId, String actor, ReleaseFilter filter, int total, Instant now) {
        this.merchantId = merchantId;
        this.actor = actor;
        this.kind = filter.kind();
        this.dueBefore = filter.dueBefore();
        this.activityId = filter.activityId();
        this.text = filter.text();
        this.asked = filter.asked();
        this.total = total;
        this.createdAt = now;
        this.workedAt = now;
    }

    /** These come next; where there is none it is at its end. */
    void take(List<WaitingRow> lines, Instant now) {
        workedAt = now;
        finished = lines.isEmpty();
        if (finished) {
            text = ""; // perhaps somebody's name, and of no use any more (S-08)
            return;
        }
        var last = lines.get(lines.size() - 1);
        lastUntil = last.until();
        lastLine = last.lineId();
        chunk = lines.stream().map(line -> String.valueOf(line.lineId())).collect(Collectors.joining(BETWEEN));
    }

    /** The chunk is done with. */
    void advance(ReleaseReport report, Instant now) {
        workedAt = now;
        position += chunk().size();
        done += report.done();
        kept += report.kept().size();
        keptNumbers = Stream.concat(read(keptNumbers), report.kept().stream())
                .limit(NUMBERS_MAX)
                .collect(Collectors.joining(BETWEEN));
        chunk = "";
    }

    /** Lines that are on their way out, or were when somebody broke off. */
    List<Long> chunk() {
        return read(chunk).map(Long::valueOf).toList();
    }

    private static Stream<String> read(String written) {
        return Stream.of(written.split(BETWEEN, -1)).filter(one -> !one.isEmpty());
    }

    /** What was meant, and was there when it began. */
    ReleaseFilter filter() {
        return new ReleaseFilter(kind, dueBefore, activityId, text, asked, createdAt);
    }

    Instant lastUntil() {
        return lastUntil;
    }

    long lastLine() {
        return lastLine;
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

    boolean isBy(String who) {
        return actor.equals(who);
    }

    ReleaseProgress progress(Instant still) {
        return new ReleaseProgress(
                id,
                createdAt,
                total,
                position,
                done,
                kept,
                read(keptNumbers).toList(),
                finished,
                !finished && workedAt.isBefore(still));
    }
}
