package org.jauge.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jauge.shared.MinuteWork;

/**
 * Forgets what request ids were answered with once nobody may retry any more (K-03: 24 hours).
 *
 * <p>Some hundred to a commit: Derby would turn thousands of row locks into one of the table, and every sale writes
 * there. Goes on until none is left, as they come faster than one chunk a minute, but not into the next minute.
 */
@ApplicationScoped
class AnswerPurge implements MinuteWork {

    static final Duration KEPT = Duration.ofHours(24);
    private static final Duration BUDGET = Duration.ofSeconds(30);

    @Inject
    OldAnswers answers;

    @Inject
    Clock clock;

    @Override
    public void everyMinute(Instant now) {
        var end = clock.instant().plus(BUDGET);
        boolean more;
        do more = answers.forget(now.minus(KEPT));
        while (more && clock.instant().isBefore(end));
    }
}
