package org.jauge.it.catalogue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.calendar.EventReads;
import org.jauge.it.Together;
import org.jauge.notification.MailKind;
import org.jauge.notification.Outbox;
import org.jauge.reserve.ReleaseStages;
import org.jauge.reserve.StageLine;
import org.jauge.reserve.StageValues;
import org.jauge.shared.MinuteWork;

/** Reserves whose rest is let go by the timer, the event being on a June evening in Paris. */
abstract class StageTest extends ReserveTest {

    static final Instant STARTS =
            Office.EVENING.atZone(ZoneId.of("Europe/Paris")).toInstant();
    static final Duration DAY = Duration.ofDays(1);

    @Inject
    ReleaseStages stages;

    @Inject
    EventReads eventReads;

    @Inject
    Outbox outbox;

    @Inject
    Journal journal;

    @Inject
    Together together;

    @Inject
    @Any
    Instance<MinuteWork> works;

    long allocation(long reserve) {
        return Objects.requireNonNull(line(reserve).allocationId());
    }

    void set(long reserve, StageValues... values) {
        var allocation = allocation(reserve);
        office.run(owner, () -> {
            var seen = stages.table(allocation).waiting().stream()
                    .map(StageLine::id)
                    .collect(Collectors.toSet());
            stages.set(allocation, seen, List.of(values));
        });
    }

    List<StageLine> stages(long reserve) {
        var allocation = allocation(reserve);
        return office.get(owner, () -> stages.table(allocation)).stages();
    }

    void tick(Instant now) {
        for (var work : works) if (work.getClass().getName().startsWith("org.jauge.reserve.")) work.everyMinute(now);
    }

    /** Recipients of what was announced, each once for each message. */
    List<String> told() {
        return told(MailKind.RESERVE_RELEASE);
    }

    List<String> told(MailKind kind) {
        return office.get(owner, () -> outbox.page(null, 0, 100)).rows().stream()
                .filter(mail -> mail.kind() == kind)
                .map(mail -> mail.recipientName())
                .sorted()
                .toList();
    }

    List<String> noted(String action) {
        return office
                .get(owner, () -> journal.page(new JournalFilter(null, null, "allotment", null), 0, 50))
                .rows()
                .stream()
                .filter(line -> line.action().equals(action))
                .map(line -> line.actor() + " " + line.before() + " : " + line.after())
                .toList();
    }

    String letter() {
        return office.get(owner, () -> {
            var newest = outbox.page(null, 0, 1).rows().get(0).id();
            return outbox.details(newest).text().body();
        });
    }
}
