package org.jauge.privacy;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** Erases a contact on request; what accounting needs stays and names him no more (S-08). */
@Stateless
@RolesAllowed(ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the work has its own, and may be tried again
public class Erasures {

    @Inject
    Persons persons;

    @Inject
    Obstacles obstacles;

    @Inject
    ErasureWork work;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Why he cannot be erased now; nothing if he can. */
    public List<Obstacle> obstacles(long number) {
        caller.requireAccount();
        return Collisions.retried(() -> obstacles.of(persons.id(caller.merchantId(), number), clock.instant()));
    }

    /**
     * For good.
     *
     * @param confirmation the contact's number once more, as somebody typed it
     */
    public void erase(long number, @Nullable String confirmation) {
        caller.requireAccount();
        var contact = Collisions.retried(() -> persons.id(caller.merchantId(), number));
        if (confirmation == null || !confirmation.strip().equals(String.valueOf(number)))
            throw new InvalidField("confirmation", "other-number", confirmation);
        var now = clock.instant();
        var why = Collisions.retried(() -> work.erase(caller.merchantId(), contact, caller.actor(), now));
        if (!why.isEmpty()) throw new NotErasable(number, why);
    }
}
