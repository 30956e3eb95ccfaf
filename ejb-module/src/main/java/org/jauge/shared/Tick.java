package org.jauge.shared;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** The one timer of the house: once a minute, on whichever node has it (design, a dossier's life). */
@Stateless
public class Tick {

    @Inject
    Event<Minute> minutes;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = true, info = "jauge-minute")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void minute() {
        minutes.fire(new Minute(clock.instant()));
    }
}
