package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.contact.ContactStructures;
import org.jauge.dossier.MoneyBack;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.PlaceFate;
import org.jauge.dossier.TicketFate;
import org.jauge.merchant.Channel;
import org.jauge.privacy.NotErasable;
import org.jauge.privacy.Obstacle;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** As long as something of a contact's goes on he is not erased, and it is said what. */
@Tag("S-08")
class NotErasableIT extends PersonalDataTest {

    private static final NewPayment CASH = new NewPayment(PaymentMethod.CASH, null, null, null);

    @Inject
    ContactStructures structures;

    private final String mark = mark();

    private List<String> obstacles(long contact) {
        return office.get(owner, () -> erasures.obstacles(contact)).stream()
                .map(obstacle -> obstacle.kind() + " " + obstacle.dossier())
                .toList();
    }

    private void assertKept(long contact, Obstacle.Kind kind, String dossier) throws SQLException {
        var before = columnsWith(mark);
        assertThat(obstacles(contact)).containsExactly(kind + " " + dossier);
        assertRefused(NotErasable.class, () -> erasures.erase(contact, String.valueOf(contact)))
                .satisfies(refused -> assertThat(refused.facts())
                        .containsEntry("dossiers", dossier)
                        .containsEntry("reasons", kind.name()));
        assertThat(columnsWith(mark)).isEqualTo(before);
    }

    private String booked() {
        var lines = List.of(new NewLine(event, place, visitor, 2));
        return book(new NewBooking(
                        BookingKind.BOOKING,
                        desk(Channel.BOX_OFFICE),
                        "clerk",
                        null,
                        lines,
                        false,
                        named(mark),
                        new GroupDetails("", "", ""),
                        null))
                .header()
                .number();
    }

    @Test
    @DisplayName("S-08 not with tickets for an event that is not over, to the second of its end")
    void not_with_tickets() throws SQLException {
        var number = sell(named(mark), mark, CASH);
        var contact = contactOf(number);

        assertKept(contact, Obstacle.Kind.TICKETS, number);
        over(event, Duration.ofSeconds(1));

        assertThat(obstacles(contact)).isEmpty();
    }

    @Test
    @DisplayName("S-08 not while a booking waits, even of an event that is over; cancelled, he can be")
    void not_with_a_booking() throws SQLException {
        var number = booked();
        var contact = contactOf(number);

        assertKept(contact, Obstacle.Kind.BOOKING, number);
        cancelBooking(number, "");

        erase(contact);
        assertThat(columnsWith(mark)).isEmpty();
    }

    @Test
    @DisplayName("S-08 not while he is paying, a booking or another cart")
    void not_while_paying() throws SQLException {
        var number = booked();
        var contact = contactOf(number);
        var attempt = begin(number);
        assertThat(obstacles(contact)).containsExactly("BOOKING " + number, "PAYMENT " + number);
        say(attempt, "FAILED");
        cancelBooking(number, "");

        var hold = hold(1);
        var cart = office.get(browser, () -> attempts.beginForHold(id(), hold.token(), named(mark), List.of(), ""));
        assertKept(contact, Obstacle.Kind.PAYMENT, "");
        endShield(cart, Instant.now().minusSeconds(1));

        assertThat(obstacles(contact)).isEmpty();
    }

    @Test
    @DisplayName("S-08 not while money is owed to him")
    void not_with_credit() throws SQLException {
        var number = sell(named(mark), mark, CASH);
        var contact = contactOf(number);
        cancel(order(number, ids(number, 2), TicketFate.INVALIDATED, PlaceFate.RELEASED, MoneyBack.NONE, null, null));

        assertKept(contact, Obstacle.Kind.CREDIT, number);
        cancel(order(number, List.of(), TicketFate.KEPT, PlaceFate.KEPT, MoneyBack.PART, "18.00", null));

        assertThat(obstacles(contact)).isEmpty();
    }

    @Test
    @DisplayName("S-08 not while a provider has not given his money back")
    void not_while_money_goes_back() throws SQLException {
        var number = booked();
        var contact = contactOf(number);
        say(begin(number), "SUCCEEDED");
        cancel(order(number, ids(number, 2), TicketFate.INVALIDATED, PlaceFate.RELEASED, MoneyBack.FULL, null, null));
        tick("payment", Instant.now());
        execute("update provider_refund set done_at = null, next_try_at = {ts '2099-01-01 00:00:00'}"
                + " where merchant_id = " + owner.merchantId()); // out of reach of the minute that goes by meanwhile

        assertKept(contact, Obstacle.Kind.REFUND, number);
        execute("update provider_refund set done_at = next_try_at where merchant_id = " + owner.merchantId());

        assertThat(obstacles(contact)).isEmpty();
    }

    @Test
    @DisplayName("S-08 nobody is erased by a slip of the finger, nor twice named afterwards")
    void asks_for_the_number() {
        var contact = contactOf(sell(named(mark), mark, CASH));
        over(event, Duration.ofDays(1));

        assertRefused(InvalidField.class, () -> erasures.erase(contact, "1"));
        assertRefused(InvalidField.class, () -> erasures.erase(contact, null));
        erase(contact);

        assertRefused(NotFound.class, () -> structures.assign(contact, "School"));
        event = office.event(owner, activity);
        var again = contactOf(sell(named(mark), mark, CASH));
        assertThat(again).isNotEqualTo(contact);
        assertRefused(NotErasable.class, () -> erasures.erase(again, String.valueOf(again)));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(sql);
        }
    }
}
