package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jauge.booking.BookingKind;
import org.jauge.booking.BookingPayments;
import org.jauge.booking.Bookings;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.contact.NewContact;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.DossierFilter;
import org.jauge.dossier.DossierRow;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewHold;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.NotPaid;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.TicketMails;
import org.jauge.dossier.TicketPapers;
import org.jauge.it.fixture.ExternalOutlet;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Identity;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.notification.MailKind;
import org.jauge.notification.MailLine;
import org.jauge.notification.Outbox;
import org.jauge.shared.Forbidden;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an external clerk reaches: his outlet and what was sold there. */
@Tag("R-14")
@Tag("S-04")
class ExternalClerkIT extends TillTest {

    @Inject
    TicketPapers papers;

    @Inject
    TicketMails ticketMails;

    @Inject
    Bookings bookings;

    @Inject
    BookingPayments bookingPayments;

    @Inject
    Outbox outbox;

    private long outside;
    private long desk;
    private Identity dora;

    @BeforeEach
    void openOutside() {
        openEvening(false);
        outside = office.get(owner, () -> new ExternalOutlet().done(SERVICES));
        desk = office.get(owner, office.outlets::lines).stream()
                .filter(line -> line.channel() == Channel.BOX_OFFICE)
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
        dora = hiring.hire(owner, "Dora", Rights.outside(outside));
    }

    @Test
    @DisplayName("R-14 an external clerk sees one outlet, and sells, holds and looks there and nowhere else")
    void works_at_one_outlet() {
        assertThat(office.get(dora, office.outlets::lines))
                .extracting(PointOfSaleLine::id)
                .containsExactly(outside);
        var number = sellAt(dora, outside, null);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sellAt(dora, desk, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> holdAt(dora, desk));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.get(dora, () -> office.availability.at(desk, event)));

        assertThat(read(number).header().channel()).isEqualTo(Channel.EXTERNAL_BOX_OFFICE);
    }

    @Test
    @Tag("P-05")
    @DisplayName("R-14, P-05 an external clerk gives tickets away where he has the right to, and is refused without it")
    void gives_away_with_the_right() {
        var gift = NewPayment.gift(new BigDecimal("24"), "Presse");
        var giver = hiring.hire(owner, "Gil", new Rights(Role.EXTERNAL_CLERK, true, Set.of(), true, outside));

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> sell(dora, gift));
        var number = sell(giver, gift);

        assertThat(read(number).tickets()).hasSize(2);
        assertThat(read(number).header().channel()).isEqualTo(Channel.EXTERNAL_BOX_OFFICE);
    }

    @Test
    @DisplayName("R-14 a cart of another outlet is not his: he neither sells it nor adds to it")
    void takes_over_no_cart_of_another_outlet() {
        var token = holdAt(owner, desk);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sellAt(dora, outside, token));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.get(dora, () -> office.holds.add(id(), token, lines())));

        assertThat(sellAt(owner, desk, token)).isNotEmpty();
    }

    @Test
    @DisplayName("R-14 he reads, finds and prints what was sold at his outlet, and nothing else")
    void reads_what_was_sold_at_his_outlet() {
        var own = sellAt(dora, outside, null);
        var others = sellAt(owner, desk, null);

        assertThat(office.get(dora, () -> dossiers.details(own)).header().number())
                .isEqualTo(own);
        assertThat(office.get(dora, () -> papers.pdf(own, "fr"))).isNotEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.get(dora, () -> dossiers.details(others)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.get(dora, () -> papers.pdf(others, "fr")));
        assertThat(found(dora, "")).containsExactly(own);
        assertThat(found(dora, others)).isEmpty();
        assertThat(found(owner, "")).contains(own, others);
    }

    @Test
    @DisplayName("A dossier is found by the whole code of one of its tickets, in small letters too")
    void finds_by_a_tickets_code() {
        var number = sellAt(dora, outside, null);
        sellAt(dora, outside, null);
        var code = read(number).tickets().get(0).code();

        assertThat(found(dora, code)).containsExactly(number);
        assertThat(found(dora, " " + code.toLowerCase(Locale.ROOT))).containsExactly(number);
        assertThat(found(dora, code.substring(1))).isEmpty();
    }

    @Test
    @DisplayName("S-04 he is bound to an external box office of the merchant, and other services are closed to him")
    void is_bound_to_an_external_box_office() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> hiring.hire(owner, "Dan", Rights.outside(desk)))
                .returns("not-external", InvalidField::rule);
        var stranger = office.open();
        var theirs = office.get(stranger, () -> new ExternalOutlet().done(SERVICES));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hiring.hire(owner, "Dan", Rights.outside(theirs)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> office.get(dora, () -> eventGauges.of(event)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> office.get(dora, () -> cancellations.preview(CancellationOrder.whole("1", "x"))));
    }

    @Test
    @Tag("B-12")
    @DisplayName(
            "R-14 he holds for later, takes the money and mails tickets at his outlet; another outlet's are not his")
    void holds_for_later_at_his_outlet() {
        office.get(owner, () -> new MayBook(Channel.BOX_OFFICE).done(SERVICES));
        var own = bookAt(dora, outside);
        var others = bookAt(owner, desk);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> bookAt(dora, desk));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pay(dora, others));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.get(dora, () -> bookings.cancel(id(), others, null, "")));
        assertThatExceptionOfType(NotPaid.class).isThrownBy(() -> mail(dora, own, "zoe@it.example"));
        assertThat(pay(dora, own).header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(pay(owner, others).header().state()).isEqualTo(DossierState.SETTLED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mail(dora, others, "zoe@it.example"));
        mail(dora, own, "zoe@it.example");

        var mails = office.get(owner, () -> outbox.page(null, 0, 100)).rows();
        assertThat(mails)
                .filteredOn(line -> line.recipient().equals("zoe@it.example"))
                .extracting(MailLine::kind, MailLine::reference)
                .containsExactly(tuple(MailKind.SALE, own));
    }

    private String bookAt(Identity who, long outlet) {
        var contact = new NewContact("Zoé", "Quenneville", "", "", "fr");
        var asked = new NewBooking(
                BookingKind.BOOKING, outlet, "desk", null, lines(), false, contact, new GroupDetails("", "", ""), null);
        return office.get(who, () -> bookings.book(id(), asked)).header().number();
    }

    private DossierDetails pay(Identity who, String number) {
        return office.get(who, () -> bookingPayments.pay(id(), number, by(PaymentMethod.CASH)));
    }

    private void mail(Identity who, String number, String email) {
        office.run(who, () -> ticketMails.send(number, email));
    }

    private List<String> found(Identity who, String text) {
        return office.get(who, () -> dossiers.page(new DossierFilter(text, null), 0, 20)).rows().stream()
                .map(DossierRow::number)
                .toList();
    }

    private List<NewLine> lines() {
        return List.of(new NewLine(event, place, special, 1));
    }

    private String holdAt(Identity who, long outlet) {
        return office.get(who, () -> office.holds.open(id(), new NewHold(outlet, "desk", lines())))
                .token();
    }

    private String sellAt(Identity who, long outlet, @Nullable String hold) {
        var lines = hold == null ? lines() : List.<NewLine>of();
        var payments = List.of(by(PaymentMethod.CASH));
        var sale = new NewSale(outlet, "desk", hold, lines, false, null, List.of(), payments);
        return office.get(who, () -> sales.sell(id(), sale)).header().number();
    }
}
