package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jauge.audit.Difference;
import org.jauge.audit.DossierDeed;
import org.jauge.audit.DossierHistory;
import org.jauge.booking.BookingKind;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.PlaceFate;
import org.jauge.it.fixture.MayBook;
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
    @DisplayName("A-10 a booking's life is told from its end to its beginning: who did what when, from what to what")
    void tells_a_bookings_life() {
        openVisit();
        var start = Office.EVENING.atZone(ZoneId.of("Europe/Paris")).toInstant();
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
        assertValues(deeds, start, later);
    }

    private static void assertValues(List<DossierDeed> deeds, Instant start, Instant later) {
        assertThat(deeds.stream().map(DossierDeed::changes).toList())
                .isEqualTo(List.of(
                        List.of(
                                new Difference("bookingOutcome", "OPEN", "CANCELLED"),
                                new Difference("reason", "", "school closed")),
                        List.of(
                                new Difference(
                                        "lockedUntil",
                                        "",
                                        later.plus(Duration.ofDays(1)).toString()),
                                new Difference("reason", "", "the town pays late")),
                        List.of(new Difference("reason", "", "the board meets on Monday")),
                        List.of(new Difference("deadline", start.toString(), later.toString())),
                        List.of()));
    }

    @Test
    @Tag("A-09")
    @DisplayName("A-09 of a dossier that is another activity's, too, a clerk is told who did what when, and no values")
    void tells_no_values_of_others() {
        openVisit();
        var elsewhere = office.activity(owner, "Ailleurs", false);
        var there = office.place(owner, elsewhere, "A").id();
        var theirs = office.category(owner, elsewhere, there);
        var show = office.event(owner, elsewhere);
        office.run(owner, () -> MayBook.openGates(profiles, rules, List.of(elsewhere)));
        var lines = List.of(new NewLine(event, place, visitor, 1), new NewLine(show, there, theirs, 1));
        var number =
                book(asked(BookingKind.BOOKING, null, lines, null)).header().number();
        var later = Instant.now().plus(Duration.ofDays(9));
        office.run(owner, () -> deadlines.extend(id(), number, later));

        var told = of(colleague(Role.BOX_OFFICE, activity), number);

        assertThat(told).extracting(DossierDeed::action).containsExactly("booking-extended", "booked");
        assertThat(told).allSatisfy(deed -> assertThat(deed.changes()).isEmpty());
        assertThat(of(owner, number).get(0).changes()).isNotEmpty();
    }

    @Test
    @Tag("P-02")
    @DisplayName("A-10, P-02 of a cancellation: tickets before and after, what went back, what was kept, and why")
    void tells_a_cancellation() {
        openEvening(false);
        var number = sell(special, 3);
        cancel(number, 1, PlaceFate.RELEASED);

        var changes = of(owner, number).get(0).changes();

        assertThat(changes).contains(new Difference("tickets", "3", "2"), new Difference("reason", "", "ill"));
        assertThat(changes)
                .extracting(Difference::name)
                .contains("refund", "places")
                .doesNotContain("balance");
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
