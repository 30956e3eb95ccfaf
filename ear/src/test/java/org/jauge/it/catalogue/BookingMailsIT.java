package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jauge.booking.BookingKind;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.Releases;
import org.jauge.dossier.NewLine;
import org.jauge.notification.MailKind;
import org.jauge.notification.MailLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the customer is written over the life of his booking: one mail at each turn. */
@Tag("B-14")
class BookingMailsIT extends BookingTest {

    /** Noon in Paris. */
    private static final Instant DEADLINE = Instant.parse("2031-01-15T11:00:00Z");

    private static final Instant LATER = Instant.parse("2031-02-20T11:00:00Z");

    @Inject
    Releases releases;

    private final Set<Long> known = new HashSet<>();

    @Test
    @DisplayName("B-14 booked, more time given, asked for, refused, cancelled: a mail each, with deadline and reason")
    void tells_of_each_turn() {
        openVisit();
        var number = untilNoon(2);
        assertWritten(number, MailKind.BOOKED, "15 janvier 2031 à 12:00");

        office.run(owner, () -> deadlines.extend(id(), number, LATER));
        assertWritten(number, MailKind.BOOKING_EXTENDED, "20 février 2031 à 12:00");

        office.run(owner, () -> deadlines.ask(id(), number, null, "le conseil vote lundi"));
        assertWritten(number, MailKind.EXTENSION_ASKED, "le conseil vote lundi");

        office.run(owner, () -> deadlines.answer(id(), number, null, "un autre groupe attend"));
        assertWritten(number, MailKind.EXTENSION_REFUSED, "un autre groupe attend");

        cancelBooking(number, "classe malade");
        assertWritten(number, MailKind.BOOKING_CANCELLED, "classe malade");
    }

    @Test
    @Tag("A-05")
    @DisplayName("B-14, A-05 a request that is granted tells the new deadline, a release that the places have gone")
    void tells_of_a_grant_and_a_release() {
        openVisit();
        var number = untilNoon(2);
        office.run(owner, () -> deadlines.ask(id(), number, null, "le conseil vote lundi"));
        assertThat(news(number))
                .extracting(MailLine::kind)
                .containsExactlyInAnyOrder(MailKind.BOOKED, MailKind.EXTENSION_ASKED);

        office.run(owner, () -> deadlines.answer(id(), number, LATER, ""));
        assertWritten(number, MailKind.BOOKING_EXTENDED, "20 février 2031 à 12:00");

        office.run(owner, () -> releases.carryOut(id(), lineIds(number), ReleaseOrder.release()));
        assertWritten(number, MailKind.BOOKING_RELEASED, "ses places ont été libérées");
    }

    @Test
    @Tag("P-02")
    @DisplayName("B-14, P-02 of 10.00 paid of 18.00 the mail of the release says that they go back")
    void tells_what_goes_back() {
        openVisit();
        var number = untilNoon(2);
        pay(number, "10.00");
        office.run(owner, () -> releases.carryOut(id(), lineIds(number), ReleaseOrder.release()));

        assertThat(news(number))
                .filteredOn(mail -> mail.kind() == MailKind.BOOKING_RELEASED)
                .singleElement()
                .satisfies(mail -> assertThat(body(mail)).contains("Nous vous remboursons 10,00"));
    }

    @Test
    @Tag("C-07")
    @DisplayName("B-14, C-07 an option that becomes a booking is told with its new deadline, and reminded of anew")
    void tells_of_a_booking_made_of_an_option() {
        openVisit();
        var lines = List.of(new NewLine(event, place, visitor, 2));
        var number =
                book(asked(BookingKind.OPTION, null, lines, DEADLINE)).header().number();
        assertWritten(number, MailKind.BOOKED, "15 janvier 2031 à 12:00");
        office.run(owner, () -> releases.carryOut(id(), lineIds(number), ReleaseOrder.remind()));
        assertWritten(number, MailKind.BOOKING_REMINDER, "15 janvier 2031 à 12:00");

        office.run(owner, () -> bookings.confirm(id(), number, LATER));

        assertWritten(number, MailKind.BOOKED, "20 février 2031 à 12:00");
        assertThat(booking(number).facts().remindedAt()).isNull();
    }

    private List<Long> lineIds(String number) {
        return read(number).lines().stream().map(line -> line.lineId()).toList();
    }

    private String untilNoon(int quantity) {
        var lines = List.of(new NewLine(event, place, visitor, quantity));
        return book(asked(BookingKind.BOOKING, null, lines, DEADLINE)).header().number();
    }

    private void assertWritten(String number, MailKind kind, String part) {
        var news = news(number);
        assertThat(news)
                .extracting(MailLine::kind, MailLine::recipient)
                .containsExactly(tuple(kind, SAMARANCH.email()));
        assertThat(body(news.get(0))).contains(number, part);
    }

    /** What was written about it since the last look. */
    private List<MailLine> news(String number) {
        return office.get(owner, () -> outbox.page(null, 0, 50)).rows().stream()
                .filter(mail -> mail.reference().equals(number) && known.add(mail.id()))
                .toList();
    }

    private String body(MailLine mail) {
        return office.get(owner, () -> outbox.details(mail.id())).text().body();
    }
}
