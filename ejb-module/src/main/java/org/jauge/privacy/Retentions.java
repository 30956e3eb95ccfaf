package org.jauge.privacy;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Merchants;
import org.jauge.shared.Noted;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;

/** Says how long the merchant keeps contacts (S-08). */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class Retentions {

    private static final String SUBJECT = "retention";

    @PersistenceContext
    EntityManager em;

    @Inject
    Merchants merchants;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Noted> noted;

    public RetentionSetting.Versioned setting() {
        caller.requireAccount();
        return known(LockModeType.NONE);
    }

    /** Counts from the next night on. */
    public void change(long version, RetentionSetting setting) {
        caller.requireAccount();
        var before = known(LockModeType.PESSIMISTIC_WRITE);
        if (before.version() != version) throw new Stale(SUBJECT);
        var row = em.find(Retention.class, caller.merchantId());
        if (row == null) em.persist(new Retention(caller.merchantId(), setting, clock.instant()));
        else row.change(setting, clock.instant());
        UniqueKeys.flush(em, () -> new Stale(SUBJECT));
        noted.fire(new Noted(
                caller.merchantId(),
                caller.actor(),
                SUBJECT,
                String.valueOf(caller.merchantId()),
                "changed",
                merchants.details().name(),
                before.values().toString(),
                setting.toString()));
    }

    private RetentionSetting.Versioned known(LockModeType lock) {
        var row = em.find(Retention.class, caller.merchantId(), lock);
        return row == null ? new RetentionSetting.Versioned(0, RetentionSetting.FOR_EVER) : row.versioned();
    }
}
