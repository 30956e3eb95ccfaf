package org.jauge.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jauge.booking.BookingDetails.LineDeadline;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.LineState;
import org.jauge.merchant.Channel;
import org.jauge.profile.ConfirmationDelay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The row of the dashboard with the values that were published in 2016. */
@Tag("D-03")
class FileActionTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant CREATED = Instant.parse("2016-08-04T15:00:00Z");
    private static final Instant START = Instant.parse("2016-08-05T09:00:00Z");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");

    private static Optional<FileAction> action(@Nullable Instant deadline, Instant now) {
        return action(deadline, now, deadline == null ? List.of() : List.of(waiting(1, deadline, ZURICH)));
    }

    private static LineDeadline waiting(long id, Instant deadline, ZoneId zone) {
        return line(id, LineState.BOOKED, deadline, deadline, zone);
    }

    private static LineDeadline line(long id, LineState state, Instant deadline, Instant payableUntil, ZoneId zone) {
        return new LineDeadline(id, state, payableUntil, deadline, payableUntil, zone);
    }

    private static Optional<FileAction> action(@Nullable Instant deadline, Instant now, List<LineDeadline> lines) {
        var facts = new BookingFacts(
                BookingKind.BOOKING,
                BookingOutcome.OPEN,
                GroupDetails.NONE,
                CREATED,
                null,
                "",
                null,
                "",
                "",
                null,
                null);
        var file = new PersonalFile(
                1,
                "3365",
                "token",
                DossierState.BOOKED,
                Channel.WEB_SHOP,
                "EUR",
                new BigDecimal("72.000"),
                CREATED,
                BookingKind.BOOKING);
        var booking = new BookingDetails("3365", 1, facts, deadline, deadline, new BigDecimal("72.000"), lines, now);
        return FileAction.of(file, booking, now);
    }

    @Test
    @Tag("B-06")
    @Tag("D-04")
    @DisplayName("D-03 3365, booked on Thursday, 4 August 2016 - 17:00 for the next day at 11:00, expires in 1 day")
    void expires_in_a_day() {
        var deadline = new ConfirmationDelay(1, null).deadline(CREATED, START, ZURICH);

        assertThat(deadline).isEqualTo(START);
        assertThat(action(deadline, CREATED)).hasValueSatisfying(row -> {
            assertThat(row.file().number()).isEqualTo("3365");
            assertThat(row.expiry()).isEqualTo(new Expiry(Expiry.State.IN_DAYS, 1));
            assertThat(row.deeds()).isEqualTo(Set.of(Deed.PAY, Deed.CANCEL, Deed.ASK_MORE_TIME));
        });
    }

    @Test
    @Tag("D-04")
    @DisplayName("D-04 3365 expires today on Friday morning, and is expired and not to be paid a second after 11:00")
    void expires() {
        assertThat(action(START, START)).map(FileAction::expiry).hasValue(new Expiry(Expiry.State.TODAY, 0));
        assertThat(action(START, START.plusSeconds(1))).hasValueSatisfying(row -> {
            assertThat(row.expiry()).isEqualTo(new Expiry(Expiry.State.EXPIRED, 0));
            assertThat(row.deeds()).doesNotContain(Deed.PAY);
        });
    }

    @Test
    @Tag("B-06")
    @Tag("D-04")
    @DisplayName("D-04, B-06 days are those where the line is that is due first: its last day is today, in Paris too")
    void counts_days_where_the_activity_is() {
        var there = Instant.parse("2016-08-14T03:59:59Z"); // 13 August in Montréal, the 14th in Paris
        var here = Instant.parse("2016-08-14T21:59:59Z");
        var noon = Instant.parse("2016-08-13T10:00:00Z");

        var both = List.of(waiting(1, here, PARIS), waiting(2, there, MONTREAL));
        assertThat(action(there, noon, both)).map(FileAction::expiry).hasValue(new Expiry(Expiry.State.TODAY, 0));
        var thatIsSold = List.of(waiting(1, here, PARIS), line(2, LineState.SOLD, there, there, MONTREAL));
        assertThat(action(here, noon, thatIsSold))
                .map(FileAction::expiry)
                .hasValue(new Expiry(Expiry.State.IN_DAYS, 1));
    }

    @Test
    @Tag("A-02")
    @DisplayName("A-02 the end of what can be paid is told by the clock of the line that ends first")
    void tells_the_clock_of_each_end() {
        var lines = List.of(
                line(1, LineState.BOOKED, START, START.plusSeconds(9), PARIS),
                line(2, LineState.BOOKED, START.plusSeconds(1), START.plusSeconds(1), MONTREAL));

        assertThat(action(START, CREATED, lines)).map(FileAction::booking).hasValueSatisfying(booking -> {
            assertThat(booking.deadlineZone()).isEqualTo(PARIS);
            assertThat(booking.payableZone()).isEqualTo(MONTREAL);
        });
    }

    @Test
    @Tag("D-02")
    @Tag("D-07")
    @DisplayName("D-07 3365 has no row once it was paid or released")
    void has_no_row_when_nothing_waits() {
        assertThat(action(null, CREATED)).isEmpty();
    }
}
