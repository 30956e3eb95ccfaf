package org.jauge.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/**
 * The one timer of the house: once a minute, on whichever node has it.
 *
 * <p>Made in code and not by an annotation: the server makes those before {@link Migration} has made their tables.
 */
@Singleton
@Startup
@DependsOn("Migration")
public class Tick {

    private static final System.Logger LOG = System.getLogger(Tick.class.getName());

    @Inject
    @Any
    Instance<MinuteWork> works;

    @Inject
    Clock clock;

    @Resource
    TimerService timers;

    @PersistenceContext
    EntityManager em;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void begin() {
        waitForOtherNodes();
        if (!timers.getTimers().isEmpty()) return;
        timers.createCalendarTimer(
                new ScheduleExpression().hour("*").minute("*"), new TimerConfig("jauge-minute", true));
    }

    /** Nodes that start together would each find no timer and make one: the row lasts for the transaction. */
    private void waitForOtherNodes() {
        em.createNativeQuery("update \"flyway_schema_history\" set \"success\" = \"success\" where \"version\" = '1'")
                .executeUpdate();
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void minute() {
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
