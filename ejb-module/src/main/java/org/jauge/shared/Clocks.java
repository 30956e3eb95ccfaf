package org.jauge.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only clock of production; tests pass their own instants in. */
@ApplicationScoped
class Clocks {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
