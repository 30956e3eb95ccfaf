package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.contact.ContactSessions;
import org.jauge.contact.ContactStructures;
import org.jauge.contact.NewContact;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.CreditNotes;
import org.jauge.dossier.DossierNotes;
import org.jauge.dossier.MoneyBack;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.PlaceFate;
import org.jauge.dossier.TicketFate;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes somebody's name wherever the house lets anybody write it, erases him, and looks for it in every table. */
@Tag("S-08")
class ErasureIT extends PersonalDataTest {

    /** Wherever his name comes to by the services. */
    private static final List<String> WRITTEN = List.of(
            "audit_entry.after_value",
            "audit_entry.before_value",
            "audit_entry.label",
            "booking.end_reason",
            "booking.group_name",
            "booking.group_type",
            "booking.lock_reason",
            "booking.remark",
            "booking.search_key",
            "cancellation.reason",
            "contact.email",
            "contact.first_name",
            "contact.last_name",
            "contact.phone",
            "contact.structure",
            "dossier.holder",
            "dossier_note.body",
            "mail_message.reason",
            "mail_message.recipient",
            "mail_message.recipient_name",
            "payment.reason",
            "payment_attempt.email",
            "payment_attempt.first_name",
            "payment_attempt.last_name",
            "payment_attempt.participants",
            "payment_attempt.phone",
            "payment_attempt.return_url",
            "refund.reference",
            "ticket.participant");

    @Inject
    ContactStructures structures;

    @Inject
    ContactSessions sessions;

    @Inject
    CreditNotes creditNotes;

    @Inject
    DossierNotes notes;

    private String mark;
    private NewContact he;

    @BeforeEach
    void name() {
        mark = mark();
        he = named(mark);
    }

    /** A dossier of each kind, and every word about him that somebody can type; answers their numbers. */
    private List<String> everywhere() {
        var cash = new NewPayment(PaymentMethod.CASH, null, null, null);
        var sold = sell(he, mark, cash);
        var given = sell(he, mark, NewPayment.gift(null, "friend of " + mark));
        var cancelled = sell(he, mark, cash);
        cancel(new CancellationOrder(
                cancelled,
                null,
                List.of(),
                ids(cancelled, 1),
                TicketFate.INVALIDATED,
                PlaceFate.RELEASED,
                MoneyBack.FULL,
                null,
                new BigDecimal("1.00"),
                null,
                PaymentMethod.TRANSFER,
                "IBAN of " + mark,
                mark + " is ill"));
        var booked = booked();
        structures();
        visits();
        return List.of(sold, given, cancelled, booked);
    }

    private String booked() {
        var group = new GroupDetails("Class of " + mark, mark + " type", mark + " remarks");
        var lines = List.of(new NewLine(event, place, visitor, 3));
        var asked = new NewBooking(
                BookingKind.BOOKING, desk(Channel.BOX_OFFICE), mark + "-clerk", null, lines, false, he, group, null);
        var number = book(asked).header().number();
        var token = read(number).header().token();
        office.run(browser, () -> deadlines.ask(id(), number, token, mark + " asks"));
        office.run(owner, () -> deadlines.lock(id(), number, Instant.now().plus(Duration.ofDays(9)), mark + " waits"));
        office.run(owner, () -> notes.write(number, mark + " calls on Monday"));
        cancelBooking(number, mark + " does not come");
        return number;
    }

    private void structures() {
        var contact = contactOf(sell(he, mark, new NewPayment(PaymentMethod.CASH, null, null, null)));
        office.run(owner, () -> structures.assign(contact, "School of " + mark));
        office.run(owner, () -> structures.assign(contact, mark + " and sons"));
    }

    /** He asks for a link, and tries to pay a cart. */
    private void visits() {
        office.run(browser, () -> sessions.requestLink(he.email(), "https://shop.example/me?who=" + mark, "10.0.0.9"));
        var hold = hold(1);
        var page = "https://shop.example/paid?who=" + mark;
        var attempt = office.get(
                browser, () -> attempts.beginForHold(id(), hold.token(), he, List.of(mark + " three"), page));
        say(attempt, "FAILED");
        office.run(browser, () -> holds.drop(hold.token()));
    }

    @Test
    @Tag("C-08")
    @DisplayName(
            "S-08 nothing of his name is left in any column of any table; money, dates, credit notes and gauges are")
    void leaves_nothing() throws SQLException {
        var other = mark();
        var theirs = sell(named(other), other, new NewPayment(PaymentMethod.CASH, null, null, null));
        var numbers = everywhere();
        var contact = contactOf(numbers.get(0));
        over(event, Duration.ofDays(1));
        assertThat(columnsWith(mark)).containsAll(WRITTEN);
        var before = accounts(numbers);
        var untouched = columnsWith(other);

        erase(contact);

        assertThat(columnsWith(mark)).isEmpty();
        assertThat(accounts(numbers)).isEqualTo(before);
        assertThat(columnsWith(other)).isEqualTo(untouched);
        assertThat(read(theirs).header().contactLastName()).isEqualTo(other + "-last");
        assertThat(office.differences(owner)).isEmpty();
        assertPrintable(numbers.get(2));
        assertThat(sessionsOf(contact)).isEqualTo("0");
        erase(contact); // once more is the same again
    }

    /** The credit note of a dossier that nobody is named in. */
    private void assertPrintable(String number) {
        var note = read(number).cancellations().get(0).id();
        assertThat(office.get(owner, () -> creditNotes.pdf(number, note, "fr"))).isNotEmpty();
    }

    private String sessionsOf(long contact) {
        return text("select count(*) from contact_session s join contact c on c.id = s.contact_id where c.number = "
                + contact);
    }

    /** What accounting needs of each: state, money, lines, tickets, credit notes, and the gauge. */
    private List<String> accounts(List<String> numbers) {
        return numbers.stream()
                .map(number -> {
                    var dossier = read(number);
                    return String.join(
                            " ",
                            dossier.header().state().name(),
                            dossier.header().total().toPlainString(),
                            String.valueOf(dossier.header().settledAt()),
                            dossier.balance().toString(),
                            String.valueOf(dossier.tickets().size()),
                            dossier.payments().stream()
                                    .map(payment -> payment.paidAt() + " " + payment.amount())
                                    .toList()
                                    .toString(),
                            dossier.cancellations().stream()
                                    .map(note -> note.creditNote() + " " + note.refunded() + " " + note.cancelledAt())
                                    .toList()
                                    .toString(),
                            room());
                })
                .toList();
    }

    @Test
    @Tag("A-10")
    @DisplayName("S-08, A-10 the journal keeps who did what when, with numbers and states, and names nobody")
    void keeps_the_journal() {
        var numbers = everywhere();
        var contact = contactOf(numbers.get(0));
        over(event, Duration.ofDays(1));
        var entries = noted("dossier").size();

        erase(contact);

        assertThat(noted("contact")).contains("erased  ", "changed  ");
        assertThat(noted("dossier"))
                .hasSize(entries)
                .contains("booking-cancelled OPEN CANCELLED …", "extension-asked  …", "note-written  ")
                .anyMatch(entry -> entry.startsWith("cancelled Standing[") && entry.endsWith("reason=…]"))
                .anyMatch(entry -> entry.matches("booking-locked  \\S+Z …"));
    }

    @Test
    @DisplayName("S-08 everything that is held about him is exported, and the journal says who took it")
    void exports_all() {
        var numbers = everywhere();
        var contact = contactOf(numbers.get(0));

        var json = new String(office.get(owner, () -> exports.json(contact)), StandardCharsets.UTF_8)
                .replace("\": \"", "\":\"");

        assertThat(json)
                .contains("\"" + mark + "-last\"", "\"" + mark + " and sons\"", "\"" + mark + " one\"")
                .contains("\"Class of " + mark + "\"", "\"" + mark + " is ill\"", "\"IBAN of " + mark + "\"")
                .contains("\"friend of " + mark + "\"", "\"" + mark + " three\"", "\"activity\":\"Kiosque\"")
                .contains("\"" + mark + " calls on Monday\"")
                .contains("\"emplacement\":\"A\"", "\"kind\":\"LINK\"", "\"kind\":\"SALE\"", "\"18.00\"")
                .contains("\"action\":\"booking-cancelled\"")
                .doesNotContain("token", "hash");
        numbers.forEach(number -> assertThat(json).contains("\"" + number + "\""));
        assertThat(noted("contact")).contains("exported  ");
    }
}
