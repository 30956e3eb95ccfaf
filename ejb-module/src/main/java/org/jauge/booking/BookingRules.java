package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import org.jauge.profile.ConfirmationDelay;
import org.jauge.profile.DeadlinePolicy;

/** How an activity books: how long a booking waits, how strictly, and whether options take places. */
@ApplicationScoped
class BookingRules {

    /** Of an activity that says nothing. */
    ConfirmationDelay delay(long activityId) {
        return ConfirmationDelay.NONE;
    }

    DeadlinePolicy policy(long activityId) {
        return DeadlinePolicy.USUAL;
    }

    /** C-07: by default an option takes nothing. */
    boolean optionsTakePlaces(long activityId) {
        return false;
    }
}
