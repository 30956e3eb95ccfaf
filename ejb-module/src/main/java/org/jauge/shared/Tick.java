package org.jauge.shared;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** The one timer of the house: once a minute, on whichever node has it. */
@Stateless
public class Tick {

    private static final System.Logger LOG = System.getLogger(Tick.class.getName());

    @Inject
    @Any
    Instance<MinuteWork> works;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = true, info = "jauge-minute")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void minute() {
        var now = clock.instant();
        works.forEach(work -> run(work, now));
    }

    /** One that fails keeps no other from its work; it is tried again next minute. */
    private static void run(MinuteWork work, Instant now) {
        try {
            work.everyMinute(now);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Minute work failed, trying again next minute", e);
        }
    }
}
