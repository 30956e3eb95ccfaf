package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jauge.audit.DossierDeed;
import org.jauge.audit.DossierHistory;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What whoever works on a dossier is told of its life. */
@Tag("A-10")
class DossierHistoryIT extends BookingTest {

    @Inject
    DossierHistory history;

    @Inject
    Hiring hiring;

    @Test
    @DisplayName("A-10 a booking's life is told from its end to its beginning, with who did what and when")
    void tells_a_bookings_life() {
        openVisit();
        var before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var number = book(4);
        var later = before.plus(Duration.ofDays(9));
        office.run(owner, () -> deadlines.extend(id(), number, later));
        office.run(owner, () -> deadlines.ask(id(), number, null, "the board meets on Monday"));
        office.run(owner, () -> deadlines.lock(id(), number, later.plus(Duration.ofDays(1)), "the town pays late"));
        cancelBooking(number, "school closed");

        var deeds = of(owner, number);

        assertThat(deeds)
                .extracting(DossierDeed::action)
                .containsExactly(
                        "booking-cancelled", "booking-locked", "extension-asked", "booking-extended", "booked");
        assertThat(deeds).extracting(DossierDeed::actorName).containsOnly("Olga");
        assertThat(deeds).allSatisfy(deed -> assertThat(deed.at()).isBetween(before, Instant.now()));
    }

    @Test
    @DisplayName("A-10 an option that was confirmed began as one; a sale began when it was made; others' are not told")
    void tells_how_it_began() {
        openVisit();
        var option = option(2);
        assertThat(of(owner, option)).extracting(DossierDeed::action).containsExactly("option-taken");
        office.run(owner, () -> bookings.confirm(id(), option, null));
        var sold = sell(visitor, 1);

        assertThat(of(owner, option))
                .extracting(DossierDeed::action)
                .containsExactly("option-confirmed", "option-taken");
        assertThat(of(owner, sold)).extracting(DossierDeed::action).containsExactly("created");
    }

    @Test
    @Tag("A-09")
    @DisplayName("A-09 a clerk of another activity, who only reads, and another merchant are told nothing")
    void tells_nobody_else() {
        openVisit();
        var number = book(4);
        var elsewhere = office.activity(owner, "Ailleurs", false);

        assertThat(of(colleague(Role.BOX_OFFICE, activity), number)).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> of(colleague(Role.BOX_OFFICE, elsewhere), number));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> of(office.open(), number));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> of(colleague(Role.READER, activity), number));
    }

    private List<DossierDeed> of(Identity who, String number) {
        return office.get(who, () -> history.of(number));
    }

    /** Of one activity only. */
    private Identity colleague(Role role, long activityId) {
        return hiring.hire(owner, "Mona", new Rights(role, false, Set.of(activityId)));
    }
}
