package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.dossier.NewLine;
import org.jauge.profile.BookingDefaults;
import org.jauge.profile.ReminderDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mails before a deadline, at the distances that the merchant has set. */
@Tag("A-03")
class ReminderIT extends AttemptTest {

    private final Instant deadline = Instant.now().plus(Duration.ofDays(20));

    private void remindAt(String days) {
        office.run(owner, () -> {
            var known = rules.defaults();
            var values = known.values();
            rules.changeDefaults(
                    known.version(),
                    new BookingDefaults(
                            values.delay(), values.policy(), values.optionsTakePlaces(), ReminderDays.typed(days)));
        });
    }

    private void bookTheVisit() {
        book(asked(BookingKind.BOOKING, null, List.of(new NewLine(event, place, visitor, 1)), deadline));
    }

    /** What the clock does so long before the deadline, twice. */
    private long remindersAfter(Duration before) {
        tickBookings(deadline.minus(before));
        tickBookings(deadline.minus(before));
        return mails().stream().filter("BOOKING_REMINDER"::equals).count();
    }

    @Test
    @DisplayName("A-03 reminded 7, 3 and 1 days before its deadline, once each")
    void reminds_at_each_distance() {
        remindAt("7, 3, 1");
        bookTheVisit();

        assertThat(remindersAfter(Duration.ofDays(7).plusMinutes(1))).isZero();
        assertThat(remindersAfter(Duration.ofDays(7).minusMinutes(1))).isEqualTo(1);
        assertThat(remindersAfter(Duration.ofDays(3).plusMinutes(1))).isEqualTo(1);
        assertThat(remindersAfter(Duration.ofDays(3).minusMinutes(1))).isEqualTo(2);
        assertThat(remindersAfter(Duration.ofDays(1).minusMinutes(1))).isEqualTo(3);
        assertThat(remindersAfter(Duration.ofMinutes(1))).isEqualTo(3);
    }

    @Test
    @DisplayName("A-03 after downtime over several distances one reminder goes out, not one for each")
    void catches_up_with_the_last() {
        remindAt("14, 7, 3");
        bookTheVisit();

        assertThat(remindersAfter(Duration.ofDays(2))).isEqualTo(1);
    }

    @Test
    @DisplayName("A-03 who has set nothing reminds three days before, who has set none never")
    void has_a_usual_distance() {
        bookTheVisit();
        assertThat(remindersAfter(Duration.ofDays(3).plusMinutes(1))).isZero();
        assertThat(remindersAfter(Duration.ofDays(3).minusMinutes(1))).isEqualTo(1);
        assertThat(remindersAfter(Duration.ofDays(1))).isEqualTo(1);
    }

    @Test
    @DisplayName("A-03 without distances nobody is reminded by the clock")
    void can_be_silent() {
        remindAt("");
        bookTheVisit();

        assertThat(remindersAfter(Duration.ofDays(1))).isZero();
    }
}
